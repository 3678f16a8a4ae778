package net.openmeet.platform.work;

import java.time.Duration;

/** Forgets calls of unknown outcome that people had time enough to look at. */
final class ForgettingUnknownCalls implements RecurringWork {

    private final WorkRows rows;
    private final WorkSettings settings;

    ForgettingUnknownCalls(WorkRows rows, WorkSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "unknown-calls-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean run() {
        return rows.forgetUnknown(settings.unknownRetention());
    }
}
