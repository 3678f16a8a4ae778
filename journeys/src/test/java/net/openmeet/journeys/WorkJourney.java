package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class WorkJourney {

    @Test
    void isListedForEveryService(RunningSystem system) throws Exception {
        assertThat(system.openmeet("work", "list", "--all"))
                .contains("series-service inbox-purge", "community-service signing-key-rotation");
    }

    @Test
    void makesACopyAnewWhileTheSystemRuns(RunningSystem system) throws Exception {
        assertThat(system.openmeet("rebuild")).contains("known-series", "known-accounts", "attendances");
        system.openmeet("rebuild", "attendance-service", "known-accounts");
        Await.until(
                "it is made anew",
                () -> system.openmeet("rebuild", "attendance-service")
                        .lines()
                        .anyMatch(line -> line.contains("known-accounts") && line.contains("done at")));
    }
}
