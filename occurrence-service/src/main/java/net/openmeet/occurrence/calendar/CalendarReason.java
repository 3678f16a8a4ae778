package net.openmeet.occurrence.calendar;

import java.util.Locale;

/** Why something stands in somebody's calendar. */
public enum CalendarReason {
    ORGANISING,
    GOING,
    /** On the waitlist. */
    WAITLISTED,
    /** Waiting for the organiser's approval. */
    PENDING,
    INTERESTED,
    /** It is of a group to which they belong. */
    GROUP,
    /** It is of a series that they follow. */
    FOLLOWING;

    /** How it is written in JSON and in statements. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CalendarReason of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
