package net.openmeet.attendance.standing;

import java.util.UUID;
import net.openmeet.attendance.follower.FollowerObserver;
import org.springframework.stereotype.Component;

/** Ends standing answers with following, and moves them with it. What they answered stays. */
@Component
class EndedWithFollowing implements FollowerObserver {

    private final StandingAnswers answers;

    EndedWithFollowing(StandingAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void unfollowed(UUID seriesId, UUID accountId) {
        StandingAnswer answer = answers.find(seriesId, accountId);
        if (answer.isGiven()) {
            answers.save(answer.ended());
        }
    }

    @Override
    public void merged(UUID seriesId, UUID absorbed, UUID survivor) {
        answers.move(seriesId, absorbed, survivor);
    }
}
