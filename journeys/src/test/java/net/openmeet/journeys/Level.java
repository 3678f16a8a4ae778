package net.openmeet.journeys;

import java.util.Locale;

/** What somebody is to a thing; each may do what those before it may. */
enum Level {
    /** To whom it is as if it weren't there. */
    NOTHING("it is as if it weren't there"),
    ANSWERED("has answered it, or follows it, since that was possible, and sees and takes back this alone"),
    SEES("sees it, and answers where it can be answered"),
    BELONGS("belongs to a group, and knows what its roles may do and what it is told"),
    TOLD("is told all of it: who waits and who declined, who belongs to a group"),
    INVITES("invites people to a group, tells it something, and hears what others write to it"),
    CHANGES("changes it; of a group: decides on who comes and who stays"),
    OWNS("does what nobody else may: delete it, say who organises it, hand it over; of a group: what it is and who"
            + " sees it");

    private final String meaning;

    Level(String meaning) {
        this.meaning = meaning;
    }

    String word() {
        return this == NOTHING ? "–" : name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    boolean includes(Level needed) {
        return compareTo(needed) >= 0;
    }
}
