package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fact that a member's RSVP changed.
 *
 * @param seriesId null: of a standalone event
 * @param version version of the occurrence's attendance after this fact, from 1
 * @param previous status before
 * @param guests people brought along, 0 to 10
 * @param previousGuests people brought along before
 * @param counts the occurrence's seats after this fact
 * @param endsAt when the occurrence ends: from then on nothing changes
 * @param at when it changed, in microseconds
 */
public record RsvpChange(
        UUID occurrenceId,
        @Nullable UUID seriesId,
        long version,
        UUID accountId,
        RsvpStatus status,
        RsvpStatus previous,
        int guests,
        int previousGuests,
        AttendanceCounts counts,
        Instant endsAt,
        Instant at) {

    /** Moved up from the waitlist: only the server does that. */
    public boolean promoted() {
        return previous == RsvpStatus.WAITLISTED && status == RsvpStatus.GOING;
    }
}
