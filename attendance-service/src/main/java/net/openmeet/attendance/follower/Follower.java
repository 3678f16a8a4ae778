package net.openmeet.attendance.follower;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * What an account is to a series.
 *
 * @param version rises with every change, also after it was ended and begun again; 0: it never followed the series
 * @param notifications how much it wants to hear while it follows the series
 * @param followedAt since when; null: it doesn't, or does no more
 */
public record Follower(
        UUID seriesId,
        UUID accountId,
        long version,
        NotificationLevel notifications,
        @Nullable Instant followedAt) {

    static Follower never(UUID seriesId, UUID accountId) {
        return new Follower(seriesId, accountId, 0, NotificationLevel.ALL, null);
    }

    /** Derived, and so the same for everybody. */
    public UUID id() {
        return id(seriesId, accountId);
    }

    /** The id of what an account is to a series. */
    public static UUID id(UUID seriesId, UUID accountId) {
        return Uuids.derived(seriesId, accountId.toString());
    }

    public boolean isFollowing() {
        return followedAt != null;
    }

    /** @param wanted null: as much as before, and all of what is followed anew */
    Follower following(@Nullable NotificationLevel wanted, Instant now) {
        if (followedAt == null) {
            return new Follower(seriesId, accountId, version + 1, wanted == null ? NotificationLevel.ALL : wanted, now);
        }
        return wanted == null || wanted == notifications
                ? this
                : new Follower(seriesId, accountId, version + 1, wanted, followedAt);
    }

    /** What it is where what another account of the same person is goes into it. */
    Follower merged(Follower absorbed) {
        return isFollowing() || !absorbed.isFollowing()
                ? this
                : new Follower(seriesId, accountId, version + 1, absorbed.notifications, absorbed.followedAt);
    }

    Follower gone() {
        return isFollowing() ? new Follower(seriesId, accountId, version + 1, notifications, null) : this;
    }
}
