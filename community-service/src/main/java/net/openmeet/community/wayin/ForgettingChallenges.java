package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Removes challenges that are neither good nor counted any more. */
@Component
class ForgettingChallenges implements RecurringWork {

    private static final int AT_ONCE = 1_000;

    private final PasskeyChallenges challenges;
    private final Clock clock;

    ForgettingChallenges(PasskeyChallenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "passkey-challenge-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public boolean run() {
        return challenges.removeBefore(clock.instant().minus(ChallengeRequests.COUNTED), AT_ONCE) == AT_ONCE;
    }
}
