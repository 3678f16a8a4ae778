package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Removes what was begun at providers and is neither good nor counted any more, and links that nobody followed. */
@Component
class ForgettingOutsideSignIns implements RecurringWork {

    private static final int AT_ONCE = 1_000;

    private final OutsideSignIns signIns;
    private final OutsideLinks links;
    private final Clock clock;

    ForgettingOutsideSignIns(OutsideSignIns signIns, OutsideLinks links, Clock clock) {
        this.signIns = signIns;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outside-sign-in-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public boolean run() {
        links.removeExpired(clock.instant());
        return signIns.removeBefore(clock.instant().minus(OutsideSignInManagement.COUNTED), AT_ONCE) == AT_ONCE;
    }
}
