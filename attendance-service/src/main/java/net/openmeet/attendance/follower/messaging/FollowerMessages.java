package net.openmeet.attendance.follower.messaging;

import java.time.Instant;
import net.openmeet.attendance.follower.Follower;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.attendance.FollowerSnapshot;
import net.openmeet.schemas.attendance.NotificationLevel;
import net.openmeet.schemas.attendance.SeriesFollowed;
import net.openmeet.schemas.attendance.SeriesUnfollowed;
import org.apache.avro.specific.SpecificRecord;

/** Followers as others read them. */
final class FollowerMessages {

    private FollowerMessages() {}

    static SpecificRecord message(Follower follower, Instant at, Change change) {
        Instant followedAt = follower.followedAt();
        return followedAt == null
                ? SeriesUnfollowed.newBuilder()
                        .setSeriesId(follower.seriesId())
                        .setAccountId(follower.accountId())
                        .setVersion(follower.version())
                        .setChangedAt(at)
                        .setChange(ChangeMessages.message(change))
                        .build()
                : SeriesFollowed.newBuilder()
                        .setSeriesId(follower.seriesId())
                        .setAccountId(follower.accountId())
                        .setVersion(follower.version())
                        .setNotifications(level(follower))
                        .setFollowedAt(followedAt)
                        .setChangedAt(at)
                        .setChange(ChangeMessages.message(change))
                        .build();
    }

    static FollowerSnapshot snapshot(Follower follower, Instant at) {
        return FollowerSnapshot.newBuilder()
                .setFollowerId(follower.id())
                .setVersion(follower.version())
                .setSeriesId(follower.seriesId())
                .setAccountId(follower.accountId())
                .setNotifications(level(follower))
                .setFollowedAt(follower.followedAt())
                .setChangedAt(at)
                .build();
    }

    private static NotificationLevel level(Follower follower) {
        return switch (follower.notifications()) {
            case ALL -> NotificationLevel.ALL;
            case IMPORTANT -> NotificationLevel.IMPORTANT;
            case OFF -> NotificationLevel.OFF;
        };
    }
}
