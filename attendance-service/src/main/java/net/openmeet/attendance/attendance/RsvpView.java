package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's RSVP as it stands.
 *
 * @param slug the occurrence's name in URLs, as it was asked for
 * @param guests people brought along, 0 to 10
 * @param waitlistPosition parties up to and including this one, 1 is next; null unless waitlisted
 * @param promoted the seat came by way of the waitlist
 * @param standing whether it is as the standing answer for the series says
 * @param note what the organiser said when they declined; null: nothing
 * @param answers what the member answered to the organiser's questions
 * @param answerBy until when a seat is kept that the member has to say something about; null: none is
 * @param answeredAt when the member answered last; null when they never did
 * @param version rises with every change of this RSVP; 0 when it was never given
 * @param listVersion version of the occurrence's attendance, which rises with every change of any RSVP of it; 0 when {@code attendance} is
 *     null
 * @param attendance how full the occurrence is; null for whom it has been hidden from since
 */
public record RsvpView(
        UUID occurrenceId,
        String slug,
        RsvpStatus status,
        int guests,
        @Nullable Integer waitlistPosition,
        boolean promoted,
        boolean standing,
        @Nullable String note,
        List<GivenAnswer> answers,
        @Nullable Instant answerBy,
        @Nullable Instant answeredAt,
        long version,
        long listVersion,
        @Nullable AttendanceCounts attendance) {

    static RsvpView of(String slug, AttendanceList list, Rsvp rsvp) {
        return new RsvpView(
                list.occurrenceId(),
                slug,
                rsvp.status(),
                rsvp.guests(),
                rsvp.is(RsvpStatus.WAITLISTED) ? rsvp.position() : null,
                rsvp.promoted(),
                rsvp.standing(),
                rsvp.note(),
                rsvp.answers(),
                rsvp.answerBy(),
                rsvp.answeredAt(),
                rsvp.version(),
                list.version(),
                list.counts());
    }

    /** The RSVP without anything of the occurrence. */
    RsvpView alone() {
        return new RsvpView(
                occurrenceId,
                slug,
                status,
                guests,
                waitlistPosition,
                promoted,
                standing,
                note,
                answers,
                answerBy,
                answeredAt,
                version,
                0,
                null);
    }
}
