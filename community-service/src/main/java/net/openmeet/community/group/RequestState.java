package net.openmeet.community.group;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's request to belong to a group.
 *
 * @param questions as they were asked
 * @param answers one to each question
 * @param declinedAt when it was declined; null: it waits
 * @param reason why it was; empty: none was given; null: it waits
 */
public record RequestState(
        UUID id,
        UUID groupId,
        UUID accountId,
        List<String> questions,
        List<String> answers,
        Instant askedAt,
        @Nullable Instant declinedAt,
        @Nullable String reason) {

    public static final int LONGEST_ANSWER = 2_000;
    public static final int LONGEST_REASON = 1_000;
}
