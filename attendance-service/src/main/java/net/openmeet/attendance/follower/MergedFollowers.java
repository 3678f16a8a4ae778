package net.openmeet.attendance.follower;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import org.springframework.stereotype.Component;

/** Has the account into which another one went follow what that followed, once. */
@Component
class MergedFollowers implements Merges {

    private static final int STEP = 100;

    private final Followers followers;
    private final FollowerFacts facts;
    private final FollowerObserver observer;

    MergedFollowers(Followers followers, FollowerFacts facts, FollowerObserver observer) {
        this.followers = followers;
        this.facts = facts;
        this.observer = observer;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        Stream.of(merge.absorbed(), merge.survivor()).sorted().forEach(followers::lock);
        List<Follower> followed = followers.someOf(merge.absorbed(), STEP);
        followed.forEach(absorbed -> merge(absorbed, merge));
        return followed.size() == STEP;
    }

    private void merge(Follower absorbed, AccountMerge merge) {
        UUID series = absorbed.seriesId();
        Follower before = followers.find(series, merge.survivor());
        Follower after = before.merged(absorbed);
        if (!after.equals(before)) {
            followers.save(after);
            facts.publish(after, merge.change());
        }
        observer.merged(series, merge.absorbed(), merge.survivor());
        followers.remove(absorbed);
        facts.forget(series, List.of(merge.absorbed()));
    }
}
