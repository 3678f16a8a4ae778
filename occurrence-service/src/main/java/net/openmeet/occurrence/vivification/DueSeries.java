package net.openmeet.occurrence.vivification;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds series that time has something to do to. */
@Component
class DueSeries implements RecurringWork {

    private final UpkeepManagement upkeep;
    private final int batch;
    private final Duration every;

    DueSeries(
            UpkeepManagement upkeep,
            VivificationSettings settings,
            @Value("${openmeet.vivification.poll}") Duration every) {
        this.upkeep = upkeep;
        this.batch = settings.batch();
        this.every = every;
    }

    @Override
    public String name() {
        return "due-series";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public boolean run() {
        return upkeep.enqueueDue(batch) == batch;
    }
}
