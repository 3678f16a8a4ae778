package net.openmeet.attendance.follower;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import net.openmeet.attendance.series.SeriesDeletionObserver;
import net.openmeet.attendance.series.SeriesRestrictions;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows series, and ends it. One account's wishes go one after the other, so that it follows no more series than it may. */
@Service
public class FollowerManagement implements SeriesDeletionObserver {

    /** How many series one account may follow. */
    static final int MOST_SERIES = 2_000;

    private final SeriesRestrictions series;
    private final Followers followers;
    private final FollowerFacts facts;
    private final FollowerObserver observer;
    private final Work work;
    private final Clock clock;

    FollowerManagement(
            SeriesRestrictions series,
            Followers followers,
            FollowerFacts facts,
            FollowerObserver observer,
            Work work,
            Clock clock) {
        this.series = series;
        this.followers = followers;
        this.facts = facts;
        this.observer = observer;
        this.work = work;
        this.clock = clock;
    }

    /** Has all that changes what an account follows wait until the transaction of the caller ends. */
    @Transactional
    public void lock(UUID accountId) {
        followers.lock(accountId);
    }

    /** Has an account follow a series that it may see. */
    @Transactional
    public FollowResult follow(FollowSeries command) {
        Viewer viewer = Viewer.of(command.accountId());
        Optional<SeriesRights> asked = series.rights(command.slug(), viewer)
                .filter(SeriesRights::maySee)
                .filter(rights -> series.isKept(rights.seriesId()));
        return asked.map(rights -> change(
                        rights,
                        command.accountId(),
                        command.onlyIf(),
                        before -> before.following(command.notifications(), clock.instant())))
                .orElseGet(FollowResult.UnknownSeries::new);
    }

    /** Has an account follow a series no more, also one that it may not see any more. */
    @Transactional
    public FollowResult unfollow(UnfollowSeries command) {
        return series.rights(command.slug(), Viewer.of(command.accountId()))
                .filter(rights -> rights.maySee() || isFollowing(rights, command.accountId()))
                .map(rights -> change(rights, command.accountId(), command.onlyIf(), Follower::gone))
                .orElseGet(FollowResult.UnknownSeries::new);
    }

    /** Forgets, in a while, who followed a series that is gone. */
    @Override
    @Transactional
    public void deleted(UUID seriesId) {
        work.enqueueUnlessWaiting(ForgettingFollowers.KIND, seriesId.toString(), seriesId);
    }

    /**
     * Forgets some of those who followed a series that is gone.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean forgetSome(UUID seriesId, int rows) {
        List<UUID> forgotten = followers.forgetSome(seriesId, rows);
        facts.forget(seriesId, forgotten);
        return forgotten.size() == rows;
    }

    private boolean isFollowing(SeriesRights rights, UUID accountId) {
        return rights.isNamed() && followers.find(rights.seriesId(), accountId).isFollowing();
    }

    private FollowResult change(
            SeriesRights rights, UUID accountId, LongPredicate onlyIf, Function<Follower, Follower> wish) {
        followers.lock(accountId);
        Follower before = followers.find(rights.seriesId(), accountId);
        if (!onlyIf.test(before.version())) {
            return new FollowResult.VersionMismatch(before.version());
        }
        Follower after = wish.apply(before);
        if (after.isFollowing() && !before.isFollowing() && followers.followedBy(accountId) >= MOST_SERIES) {
            return new FollowResult.TooMany(MOST_SERIES);
        }
        if (!after.equals(before)) {
            followers.save(after);
            facts.publish(after, Change.by(accountId));
        }
        if (before.isFollowing() && !after.isFollowing()) {
            observer.unfollowed(rights.seriesId(), accountId);
        }
        return new FollowResult.Noted(new FollowerView(rights.slug(), after));
    }
}
