package net.openmeet.occurrence.event;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks regularly for standalone events that are over. */
@Component
class EventJob {

    private static final int BATCH = 100;
    private static final int BATCHES = 10;

    private final EventUpkeep upkeep;

    EventJob(EventUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(fixedDelayString = "${openmeet.vivification.poll}")
    void run() {
        for (int batch = 0; batch < BATCHES && upkeep.complete(BATCH) == BATCH; batch++) {
            // One transaction each; what is left waits for the next run.
        }
    }

    @Scheduled(fixedDelayString = "${openmeet.vivification.time-zone-poll}")
    void runForTimeZones() {
        for (int batch = 0; batch < BATCHES && upkeep.rederive(BATCH) == BATCH; batch++) {
            // As above.
        }
    }
}
