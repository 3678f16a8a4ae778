package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.Optional;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whom an occurrence lets in, and until when; set by its organiser.
 *
 * @param capacity seats, guests included; null: unlimited, 0: a waitlist for everybody
 * @param endsAt from then on nothing changes
 */
record Admission(OccurrenceStatus status, @Nullable Integer capacity, Instant endsAt) {

    static Admission of(KnownOccurrence occurrence) {
        return new Admission(occurrence.status(), occurrence.capacity(), occurrence.endsAt());
    }

    /** Why answers are not taken at {@code now}; empty when they are. */
    Optional<Refusal> closed(Instant now) {
        return switch (status) {
            case CANCELLED -> Optional.of(Refusal.EVENT_CANCELLED);
            case COMPLETED -> Optional.of(Refusal.EVENT_OVER);
            case REMOVED -> Optional.of(Refusal.EVENT_REMOVED);
            case UNKNOWN -> Optional.of(Refusal.EVENT_NOT_OPEN);
            case SCHEDULED -> now.isBefore(endsAt) ? Optional.empty() : Optional.of(Refusal.EVENT_OVER);
        };
    }

    /** Why not even one's own answer is taken back at {@code now}; empty when it is: a cancelled occurrence keeps nobody, until it would have ended. */
    Optional<Refusal> closedToLeaving(Instant now) {
        return status == OccurrenceStatus.CANCELLED && now.isBefore(endsAt) ? Optional.empty() : closed(now);
    }

    /** Whether a party could never be seated. Where there are no seats at all everybody waits for some to be added. */
    boolean neverSeats(int party) {
        return capacity != null && capacity > 0 && party > capacity;
    }
}
