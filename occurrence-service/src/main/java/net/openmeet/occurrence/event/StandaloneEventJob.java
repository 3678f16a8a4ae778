package net.openmeet.occurrence.event;

import java.util.function.IntUnaryOperator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks regularly for standalone events that are over, or whose instants come from older time zone data. */
@Component
class StandaloneEventJob {

    private static final int BATCH = 100;
    private static final int BATCHES = 10;

    private final StandaloneEventUpkeep upkeep;

    StandaloneEventJob(StandaloneEventUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(fixedDelayString = "${openmeet.vivification.poll}")
    void run() {
        repeat(upkeep::rederive);
        repeat(upkeep::complete);
    }

    /** One transaction for each batch; what is left waits for the next run. */
    private static void repeat(IntUnaryOperator work) {
        int batches = 0;
        while (batches < BATCHES && work.applyAsInt(BATCH) == BATCH) {
            batches++;
        }
    }
}
