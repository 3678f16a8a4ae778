package net.openmeet.vocabulary.newcomer;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Forgets what accounts made on days that are over. */
@Component
class ForgettingNewcomers implements RecurringWork {

    private static final int ROWS = 1_000;

    private final Newcomers newcomers;

    ForgettingNewcomers(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public String name() {
        return "forget-newcomers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean run() {
        return newcomers.forget(ROWS);
    }
}
