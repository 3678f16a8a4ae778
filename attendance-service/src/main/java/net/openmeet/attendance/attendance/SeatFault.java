package net.openmeet.attendance.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that doesn't follow from the log of seats.
 *
 * @param accountId whose RSVP; null: the list's counts
 */
public record SeatFault(UUID occurrenceId, @Nullable UUID accountId, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** The RSVP isn't what the log says of it last. */
        RSVP,
        /** An entry doesn't go on from the one before it. */
        ORDER,
        /** The list's counts aren't what all entries make together. */
        COUNTS
    }
}
