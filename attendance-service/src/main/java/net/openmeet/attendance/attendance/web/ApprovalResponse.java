package net.openmeet.attendance.attendance.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.attendance.attendance.DecideAttendees;
import net.openmeet.attendance.attendance.RsvpResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of each member's answer.
 *
 * @param members in the order in which they were sent
 */
record ApprovalResponse(List<Member> members) {

    /**
     * One member.
     *
     * @param status of their answer from now on; null where it couldn't be decided
     * @param version of their answer from now on; null where it couldn't be decided
     * @param problem why it couldn't be decided: {@code attendee-not-found}, {@code rsvp-not-pending}, {@code version-mismatch},
     *     {@code event-cancelled}, {@code event-over} or {@code event-not-open}; null where it was
     */
    @Schema(name = "DecidedMember")
    record Member(
            UUID accountId,
            @Nullable String status,
            @Nullable Long version,
            @Nullable String problem) {}

    static ApprovalResponse of(DecideAttendees command, List<RsvpResult> results) {
        return new ApprovalResponse(IntStream.range(0, results.size())
                .mapToObj(index -> member(command.members().get(index).accountId(), results.get(index)))
                .toList());
    }

    private static Member member(UUID accountId, RsvpResult result) {
        return switch (result) {
            case RsvpResult.Accepted accepted ->
                new Member(
                        accountId,
                        accepted.answer().status().text(),
                        accepted.answer().version(),
                        null);
            case RsvpResult.Rejected rejected ->
                new Member(accountId, null, null, RsvpProblems.of(rejected).code());
        };
    }
}
