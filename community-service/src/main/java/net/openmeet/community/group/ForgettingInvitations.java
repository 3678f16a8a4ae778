package net.openmeet.community.group;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Removes invitations that were over long ago: where one was sent is nobody's business then. */
@Component
class ForgettingInvitations implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Invitations invitations;
    private final Clock clock;

    ForgettingInvitations(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "invitation-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean run() {
        invitations.removeExpiredBefore(clock.instant().minus(KEPT));
        return false;
    }
}
