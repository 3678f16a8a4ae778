package net.openmeet.attendance.follower;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows a series.
 *
 * @param handle null while the account is not known here yet
 * @param displayName null while the account is not known here yet
 * @param picture hash of an image; null: none
 */
public record FollowerEntry(
        UUID accountId,
        @Nullable String handle,
        @Nullable String displayName,
        @Nullable String picture,
        Instant followedAt) {}
