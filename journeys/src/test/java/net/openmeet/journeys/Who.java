package net.openmeet.journeys;

import java.util.Locale;

/** Who asks: somebody for each role. Those of the group are what they are in the one that the things belong to. */
enum Who {
    NOBODY,
    STRANGER,
    ATTENDEE,
    WAITLISTED,
    BANNED,
    GUEST,
    MEMBER,
    MODERATOR,
    GROUP_OWNER,
    HOST,
    CO_ORGANISER,
    ORGANISER;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
