package net.openmeet.occurrence.event;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Completes standalone events that are over. */
@Component
class EndedStandaloneEvents implements RecurringWork {

    private static final int AT_ONCE = 100;

    private final StandaloneEventUpkeep upkeep;
    private final Duration every;

    EndedStandaloneEvents(StandaloneEventUpkeep upkeep, @Value("${openmeet.vivification.poll}") Duration every) {
        this.upkeep = upkeep;
        this.every = every;
    }

    @Override
    public String name() {
        return "ended-standalone-events";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public boolean run() {
        return upkeep.complete(AT_ONCE) == AT_ONCE;
    }
}
