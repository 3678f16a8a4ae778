package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Removes codes that are neither good nor counted any more: who asked for one is nobody's business. */
@Component
class ForgettingProofs implements RecurringWork {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int AT_ONCE = 1_000;

    private final AddressProofs proofs;
    private final Clock clock;

    ForgettingProofs(AddressProofs proofs, Clock clock) {
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "address-proof-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public boolean run() {
        return proofs.removeBefore(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
    }
}
