package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an occurrence's list.
 *
 * @param handle unique name for people to mention; null while the account is not known here yet
 * @param displayName name to show; null while the account is not known here yet
 * @param picture hash of the image that they show everybody; null: none
 * @param guests people brought along, 0 to 10
 * @param standing whether they come to each date of the series, unless they say no
 * @param version of their answer
 * @param note what they were told when they were declined; null: nothing
 * @param answers what they answered to the organiser's questions
 * @param checkedInAt when they were seen there; null: they weren't
 * @param noShow whether it is over, others were seen there, and they had a seat and weren't
 * @param codeDigest by which the code is known that they show at the door; null without a seat
 * @param since where the list goes on after this one
 */
public record Attendee(
        UUID accountId,
        @Nullable String handle,
        @Nullable String displayName,
        @Nullable String picture,
        int guests,
        RsvpStatus status,
        boolean standing,
        long version,
        @Nullable String note,
        List<GivenAnswer> answers,
        @Nullable Instant checkedInAt,
        boolean noShow,
        @Nullable String codeDigest,
        long since) {

    /** As everybody may see them. */
    Attendee toldToOthers() {
        return new Attendee(
                accountId,
                handle,
                displayName,
                picture,
                guests,
                status,
                standing,
                version,
                note,
                List.of(),
                null,
                false,
                null,
                since);
    }
}
