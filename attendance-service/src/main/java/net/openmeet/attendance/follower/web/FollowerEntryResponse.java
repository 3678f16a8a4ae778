package net.openmeet.attendance.follower.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.attendance.follower.FollowerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows a series.
 *
 * @param handle unique name for people to mention; null while the account is not known here yet
 * @param displayName name to show; "Member" while the account is not known here yet
 * @param picture hash of an image at {@code /images/{hash}/small}; null: none
 */
record FollowerEntryResponse(
        UUID accountId,
        @Nullable String handle,
        String displayName,
        @Nullable String picture,
        Instant followedAt) {

    static FollowerEntryResponse of(FollowerEntry entry) {
        return new FollowerEntryResponse(
                entry.accountId(),
                entry.handle(),
                Objects.requireNonNullElse(entry.displayName(), "Member"),
                entry.picture(),
                entry.followedAt());
    }
}
