package net.openmeet.occurrence.vivification;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds series whose instants come from older time zone data, from the service's start on. */
@Component
class OutdatedSeries implements RecurringWork {

    private final UpkeepManagement upkeep;
    private final Duration every;

    OutdatedSeries(UpkeepManagement upkeep, @Value("${openmeet.vivification.time-zone-poll}") Duration every) {
        this.upkeep = upkeep;
        this.every = every;
    }

    @Override
    public String name() {
        return "outdated-series";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public boolean run() {
        upkeep.queueOutdated();
        return false;
    }
}
