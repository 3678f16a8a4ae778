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
    ORGANISER,
    /** One of OpenMeet's own with its client credentials, which speaks for nobody. */
    SERVICE;

    boolean isSignedIn() {
        return this != NOBODY && this != SERVICE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
