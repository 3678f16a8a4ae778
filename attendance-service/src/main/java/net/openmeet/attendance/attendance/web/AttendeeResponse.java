package net.openmeet.attendance.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.attendance.attendance.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an event's list.
 *
 * @param handle unique name for people to mention; null while the account is not known here yet
 * @param displayName name to show; "Member" while the account is not known here yet
 * @param picture hash of an image at {@code /images/{hash}/small}; null: none
 * @param guests people brought along
 * @param standing whether they come to each date of the series, unless they say no
 * @param version of their answer
 * @param note what they were told when they were declined; null: nothing
 * @param answers what they answered to what the event asks; none but for those who organise it
 * @param checkedInAt when they were seen there; null: they weren't, or it isn't told, which it is those who organise it
 * @param noShow whether it is over, others were seen there, and they had a seat and weren't; false but for those who organise it
 * @param codeDigest SHA-256, in base64url, of the code that they show at the door, for devices without a network; null but for those who organise it
 */
record AttendeeResponse(
        UUID accountId,
        @Nullable String handle,
        String displayName,
        @Nullable String picture,
        int guests,
        String status,
        boolean standing,
        long version,
        @Nullable String note,
        List<GivenAnswerBody> answers,
        @Nullable Instant checkedInAt,
        boolean noShow,
        @Nullable String codeDigest) {

    static AttendeeResponse of(Attendee attendee) {
        return new AttendeeResponse(
                attendee.accountId(),
                attendee.handle(),
                Objects.requireNonNullElse(attendee.displayName(), "Member"),
                attendee.picture(),
                attendee.guests(),
                attendee.status().text(),
                attendee.standing(),
                attendee.version(),
                attendee.note(),
                GivenAnswerBody.of(attendee.answers()),
                attendee.checkedInAt(),
                attendee.noShow(),
                attendee.codeDigest());
    }
}
