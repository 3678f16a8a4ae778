package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.CheckIn;
import net.openmeet.attendance.attendance.RsvpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Whether each member is there.
 *
 * @param members in the order in which they were sent
 */
record CheckInResponse(List<Member> members) {

    /**
     * One member.
     *
     * @param checkedInAt when they were seen; null where they weren't
     * @param problem why it couldn't be noted: {@code attendee-not-found}, {@code no-seat} or {@code code-invalid}, also of
     *     another event; null where it was
     */
    @Schema(name = "CheckedInMember")
    record Member(
            UUID accountId,
            @Nullable Instant checkedInAt,
            @Nullable String problem) {}

    static CheckInResponse of(List<CheckIn> members) {
        return new CheckInResponse(members.stream()
                .map(member -> new Member(member.accountId(), member.checkedInAt(), problem(member)))
                .toList());
    }

    private static @Nullable String problem(CheckIn member) {
        if (member.isNoted()) {
            return null;
        }
        if (!member.genuine()) {
            return "code-invalid";
        }
        return member.status() == RsvpStatus.NONE ? "attendee-not-found" : "no-seat";
    }
}
