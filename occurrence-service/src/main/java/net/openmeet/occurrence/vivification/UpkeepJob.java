package net.openmeet.occurrence.vivification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks regularly for series that are due, and from its start on for new time zone data. */
@Component
class UpkeepJob {

    private final UpkeepManagement upkeep;
    private final VivificationSettings settings;

    UpkeepJob(UpkeepManagement upkeep, VivificationSettings settings) {
        this.upkeep = upkeep;
        this.settings = settings;
    }

    @Scheduled(fixedDelayString = "${openmeet.vivification.poll}")
    void run() {
        for (int worked = 0; worked < settings.batch() && upkeep.keepUpNext(); worked++) {
            // One transaction each: a series is done, or is left to the next run.
        }
    }

    @Scheduled(fixedDelayString = "${openmeet.vivification.time-zone-poll}")
    void runForTimeZones() {
        upkeep.queueOutdated();
    }
}
