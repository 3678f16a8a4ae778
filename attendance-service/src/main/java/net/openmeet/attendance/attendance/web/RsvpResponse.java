package net.openmeet.attendance.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.AttendanceCounts;
import net.openmeet.attendance.attendance.CheckInCodes;
import net.openmeet.attendance.attendance.RsvpView;
import net.openmeet.attendance.attendance.Seat;
import net.openmeet.attendance.attendance.Wish;
import net.openmeet.platform.consistency.VersionToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller's RSVP.
 *
 * @param event the event's slug
 * @param answer what the caller answered: {@code going}, {@code interested} or {@code not-going}; null when there is no answer
 * @param seat what came of it: {@code held}, {@code awaited} or "none"
 * @param status both in one word: {@code going}, {@code needs-reconfirmation} until the caller says that they come all the same, {@code offered} until they say that they want the seat that got free, {@code waitlisted}, {@code pending} until the organiser approves of it, {@code declined} when they didn't, {@code interested}, {@code not-going}, or "none" when there is no answer
 * @param guests people brought along
 * @param waitlistPosition 1 is next; null unless waitlisted
 * @param promoted the seat came by way of the waitlist
 * @param standing whether it is as the standing answer for the series says, and not said for this event alone
 * @param note what the organiser said when they declined; null: nothing
 * @param answers what the caller answered to what the event asks
 * @param checkInCode what the caller shows at the door, as a QR code; null without a seat
 * @param answerBy until when a seat is kept for the caller, who says that they want it by going; null unless one is
 * @param answeredAt when the caller answered last; null when they never did
 * @param version rises with every change of this RSVP; 0 when it was never given; also the ETag
 * @param attendance how full the event is; null where it has been hidden from the caller since they answered
 */
record RsvpResponse(
        String event,
        @Nullable String answer,
        String seat,
        String status,
        int guests,
        @Nullable Integer waitlistPosition,
        boolean promoted,
        boolean standing,
        @Nullable String note,
        List<GivenAnswerBody> answers,
        @Nullable String checkInCode,
        @Nullable Instant answerBy,
        @Nullable Instant answeredAt,
        long version,
        @Nullable CountsResponse attendance) {

    static RsvpResponse of(RsvpView answer, UUID account, CheckInCodes codes) {
        AttendanceCounts attendance = answer.attendance();
        return new RsvpResponse(
                answer.slug(),
                answer.status().answer().map(Wish::text).orElse(null),
                answer.status().seat().text(),
                answer.status().text(),
                answer.guests(),
                answer.waitlistPosition(),
                answer.promoted(),
                answer.standing(),
                answer.note(),
                GivenAnswerBody.of(answer.answers()),
                answer.status().seat() == Seat.HELD ? codes.of(answer.occurrenceId(), account) : null,
                answer.answerBy(),
                answer.answeredAt(),
                answer.version(),
                attendance == null ? null : CountsResponse.of(attendance));
    }

    /** What a read elsewhere may wait for: nothing while nobody has answered, for then nothing was published. */
    static VersionToken[] written(RsvpView answer) {
        return answer.listVersion() == 0
                ? new VersionToken[0]
                : new VersionToken[] {new VersionToken("attendance", answer.occurrenceId(), answer.listVersion())};
    }
}
