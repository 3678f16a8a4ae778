package net.openmeet.attendance.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a member stands with an occurrence, as the server decided it. */
public enum RsvpStatus {
    /** Has a seat, and one for each guest. */
    GOING,
    /** Wants to go and waits for seats. */
    WAITLISTED,
    INTERESTED,
    NOT_GOING,
    /** Has never answered, or has taken the answer back. */
    NONE;

    /** As in URLs, JSON and the database: {@code not-going}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that {@link #text}; empty when there is none. */
    public static Optional<RsvpStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }
}
