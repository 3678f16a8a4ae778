package net.openmeet.platform.idempotency;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;

/** Forgets expired keys every hour. */
final class ExpiredKeys implements RecurringWork {

    private final IdempotencyKeys keys;

    ExpiredKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "idempotency-key-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean run() {
        return keys.purge();
    }
}
