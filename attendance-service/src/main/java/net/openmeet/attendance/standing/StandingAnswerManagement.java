package net.openmeet.attendance.standing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.follower.FollowResult;
import net.openmeet.attendance.follower.FollowSeries;
import net.openmeet.attendance.follower.FollowerManagement;
import net.openmeet.attendance.follower.FollowerView;
import net.openmeet.attendance.series.SeriesRestrictions;
import net.openmeet.attendance.series.SeriesRights;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes standing answers, and ends them. One account's wishes go one after the other, under the lock of what it follows. */
@Service
public class StandingAnswerManagement {

    /** To how many dates somebody who comes to each doesn't, at most. */
    static final int MOST_EXCEPTIONS = 400;

    private final SeriesRestrictions series;
    private final FollowerManagement followers;
    private final StandingAnswers answers;
    private final StandingAnswerObserver observer;
    private final Clock clock;

    StandingAnswerManagement(
            SeriesRestrictions series,
            FollowerManagement followers,
            StandingAnswers answers,
            StandingAnswerObserver observer,
            Clock clock) {
        this.series = series;
        this.followers = followers;
        this.answers = answers;
        this.observer = observer;
        this.clock = clock;
    }

    /** Answers for each date of a series that the account may see, and follows it. */
    @Transactional
    public StandingAnswerResult give(GiveStandingAnswer command) {
        return series.rights(command.slug(), Viewer.of(command.accountId()))
                .filter(SeriesRights::maySee)
                // Before the account's lock, as following does.
                .filter(rights -> series.isKept(rights.seriesId()))
                .map(rights -> give(locked(rights.seriesId(), command.accountId()), command))
                .orElseGet(StandingAnswerResult.UnknownSeries::new);
    }

    /** Ends a standing answer, also for a series that the account may not see any more. */
    @Transactional
    public StandingAnswerResult end(EndStandingAnswer command) {
        return known(command.slug(), command.accountId())
                .map(rights -> end(rights.slug(), locked(rights.seriesId(), command.accountId()), command))
                .orElseGet(StandingAnswerResult.UnknownSeries::new);
    }

    /** Excepts a date from a standing answer, or has it answered after all. */
    @Transactional
    public StandingAnswerResult except(ExceptDate command) {
        return known(command.slug(), command.accountId())
                .map(rights -> except(rights.slug(), locked(rights.seriesId(), command.accountId()), command))
                .orElseGet(StandingAnswerResult.UnknownSeries::new);
    }

    private StandingAnswerResult give(StandingAnswer before, GiveStandingAnswer command) {
        if (!command.onlyIf().test(before.version())) {
            return new StandingAnswerResult.VersionMismatch(before.version());
        }
        var following = new FollowSeries(command.slug(), command.accountId(), null, version -> true);
        return switch (followers.follow(following)) {
            case FollowResult.Noted(FollowerView follower) ->
                changed(
                        follower.slug(),
                        before,
                        before.given(command.guests(), command.from(), clock.instant()),
                        false);
            case FollowResult.TooMany(int most) -> new StandingAnswerResult.TooManySeries(most);
            case FollowResult.UnknownSeries() -> new StandingAnswerResult.UnknownSeries();
            case FollowResult.VersionMismatch(long current) -> new StandingAnswerResult.VersionMismatch(current);
        };
    }

    private StandingAnswerResult end(String slug, StandingAnswer before, EndStandingAnswer command) {
        return command.onlyIf().test(before.version())
                ? changed(slug, before, before.ended(), command.takesBack())
                : new StandingAnswerResult.VersionMismatch(before.version());
    }

    private StandingAnswerResult except(String slug, StandingAnswer before, ExceptDate command) {
        if (!before.isGiven()) {
            return new StandingAnswerResult.NotGiven();
        }
        if (!answers.except(before.seriesId(), before.accountId(), command.date(), command.excepted())) {
            return noted(slug, before);
        }
        if (answers.exceptions(before.seriesId(), before.accountId()).size() > MOST_EXCEPTIONS) {
            answers.except(before.seriesId(), before.accountId(), command.date(), false);
            return new StandingAnswerResult.TooManyExceptions(MOST_EXCEPTIONS);
        }
        return changed(slug, before, before.changed(), false);
    }

    private StandingAnswerResult changed(String slug, StandingAnswer before, StandingAnswer after, boolean takesBack) {
        if (!after.equals(before)) {
            answers.save(after);
            if (after.isGiven() || takesBack) {
                observer.changed(after.seriesId(), after.accountId(), takesBack, Change.by(after.accountId()));
            }
        }
        return noted(slug, after);
    }

    private StandingAnswerResult noted(String slug, StandingAnswer answer) {
        return new StandingAnswerResult.Noted(
                new StandingAnswerView(slug, answer, answers.exceptions(answer.seriesId(), answer.accountId())));
    }

    private StandingAnswer locked(UUID seriesId, UUID accountId) {
        followers.lock(accountId);
        return answers.find(seriesId, accountId);
    }

    /** The series that the account may see, or has answered for, by the name that it has. */
    private Optional<SeriesRights> known(String slug, UUID accountId) {
        return series.rights(slug, Viewer.of(accountId))
                .filter(rights -> rights.maySee()
                        || (rights.isNamed()
                                && answers.find(rights.seriesId(), accountId).isGiven()));
    }
}
