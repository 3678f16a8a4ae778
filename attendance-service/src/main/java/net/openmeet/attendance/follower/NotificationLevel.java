package net.openmeet.attendance.follower;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a follower wants to hear of a series. */
public enum NotificationLevel {
    /** Whatever there is to tell. */
    ALL,
    /** Whether, when and where dates take place. */
    IMPORTANT,
    /** Nothing: its dates stand in the calendar, and that is all. */
    OFF;

    /** As it goes in and out, and as it is stored. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a text says; empty where it says none. */
    public static Optional<NotificationLevel> of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.text().equals(text))
                .findFirst();
    }
}
