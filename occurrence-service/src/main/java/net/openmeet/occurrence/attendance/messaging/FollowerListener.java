package net.openmeet.occurrence.attendance.messaging;

import java.util.List;
import net.openmeet.occurrence.attendance.KnownFollower;
import net.openmeet.occurrence.attendance.KnownFollowers;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.FollowerSnapshot;
import org.springframework.stereotype.Component;

/** Learns who follows which series from their state, and forgets it with it. */
@Component
class FollowerListener implements TopicListener, Copy {

    private final KnownFollowers followers;
    private final MergedAccounts merged;

    FollowerListener(KnownFollowers followers, MergedAccounts merged) {
        this.followers = followers;
        this.merged = merged;
    }

    @Override
    public String name() {
        return "known-followers";
    }

    @Override
    public Subscription source() {
        return subscription();
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.FOLLOWERS_STATE)
                .onBatch(FollowerSnapshot.class, this::on)
                .onTombstone(followers::forget);
    }

    private void on(List<FollowerSnapshot> messages) {
        followers.learn(messages.stream()
                .map(message -> new KnownFollower(
                        message.getFollowerId(),
                        message.getSeriesId(),
                        merged.survivor(message.getAccountId()),
                        message.getVersion(),
                        message.getFollowedAt() != null))
                .toList());
    }
}
