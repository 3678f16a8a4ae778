package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.community.account.Account;
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

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String handle,

        @Schema(description = "Null when the account is none that we know.") @Nullable
        String displayName,

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

    static RequestResponse of(RequestState request, Map<UUID, Account> known) {
        Account account = known.get(request.accountId());
        String reason = request.reason();
        return new RequestResponse(
                request.accountId(),
                account == null ? null : account.handle().value(),
                account == null ? null : account.displayName().value(),
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
