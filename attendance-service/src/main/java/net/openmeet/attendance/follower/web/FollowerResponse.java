package net.openmeet.attendance.follower.web;

import java.time.Instant;
import net.openmeet.attendance.follower.Follower;
import net.openmeet.attendance.follower.FollowerView;
import net.openmeet.platform.consistency.VersionToken;
import org.jspecify.annotations.Nullable;

/**
 * What the caller is to a series.
 *
 * @param series the series' slug
 * @param notifications {@code all}, {@code important} or {@code off}; null unless following
 * @param followedAt since when; null unless following
 * @param version rises with every change; 0: never followed; also the ETag
 */
record FollowerResponse(
        String series,
        boolean following,
        @Nullable String notifications,
        @Nullable Instant followedAt,
        long version) {

    static FollowerResponse of(FollowerView view) {
        Follower follower = view.follower();
        return new FollowerResponse(
                view.slug(),
                follower.isFollowing(),
                follower.isFollowing() ? follower.notifications().text() : null,
                follower.followedAt(),
                follower.version());
    }

    /** What a read elsewhere may wait for: nothing while they never followed it, for then nothing was published. */
    static VersionToken[] written(FollowerView view) {
        Follower follower = view.follower();
        return follower.version() == 0
                ? new VersionToken[0]
                : new VersionToken[] {new VersionToken("follower", follower.id(), follower.version())};
    }
}
