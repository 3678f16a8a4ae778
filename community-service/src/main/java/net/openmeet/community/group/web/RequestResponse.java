package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.community.group.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A request to belong to a group, as it goes out.
 *
 * @param account id of whose it is
 * @param status waiting or declined
 * @param answers with the questions as they were asked
 */
record RequestResponse(
        UUID account,
        String status,
        List<Answer> answers,
        Instant askedAt,

        @Schema(description = "Null while it waits.") @Nullable
        Instant declinedAt,

        @Schema(description = "Null while it waits, and when none was given.") @Nullable
        String reason) {

    /** A question, and what was answered. */
    @Schema(name = "JoinAnswer")
    record Answer(String question, String answer) {}

    static RequestResponse of(RequestState request) {
        String reason = request.reason();
        return new RequestResponse(
                request.accountId(),
                request.declinedAt() == null ? "waiting" : "declined",
                IntStream.range(0, request.questions().size())
                        .mapToObj(index -> new Answer(
                                request.questions().get(index),
                                request.answers().get(index)))
                        .toList(),
                request.askedAt(),
                request.declinedAt(),
                reason == null || reason.isEmpty() ? null : reason);
    }
}
