package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import org.jspecify.annotations.Nullable;

/**
 * A member's RSVP as it stands.
 *
 * @param slug the occurrence's name in URLs
 * @param guests people brought along, 0 to 10
 * @param waitlistPosition parties up to and including this one, 1 is next; null unless waitlisted
 * @param promoted the seat came by way of the waitlist
 * @param answeredAt when the member answered last; null when they never did
 * @param version rises with every change of this RSVP; 0 when it was never given
 * @param listVersion version of the occurrence's attendance, which rises with every change of any RSVP of it
 */
public record RsvpView(
        UUID occurrenceId,
        String slug,
        RsvpStatus status,
        int guests,
        @Nullable Integer waitlistPosition,
        boolean promoted,
        @Nullable Instant answeredAt,
        long version,
        long listVersion,
        AttendanceCounts attendance) {

    static RsvpView of(KnownOccurrence occurrence, AttendanceList list, Rsvp rsvp) {
        return new RsvpView(
                occurrence.id(),
                occurrence.slug(),
                rsvp.status(),
                rsvp.guests(),
                rsvp.is(RsvpStatus.WAITLISTED) ? rsvp.position() : null,
                rsvp.promoted(),
                rsvp.answeredAt(),
                rsvp.version(),
                list.version(),
                list.counts());
    }
}
