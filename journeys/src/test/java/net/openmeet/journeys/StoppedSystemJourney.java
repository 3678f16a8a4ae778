package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs last: it stops the system that the others share. */
@Order(Integer.MAX_VALUE)
@ExtendWith(SharedSystem.class)
class StoppedSystemJourney {

    @Test
    void keepsItsDataWhenTheLauncherIsKilledAndLeavesNoProcessAfterCtrlC(RunningSystem system) {
        String slug = system.as("alice")
                .post("/api/series", Series.weekly("Lasting Yoga", 5))
                .expect(201)
                .text("/slug");

        system.killLauncher();
        system.upAgain();
        system.anybody().get("/api/series/" + slug).expect(200);
        Await.untilAsserted(() -> assertThat(system.anybody()
                        .get("/api/series/" + slug + "/occurrences")
                        .status())
                .isEqualTo(200));

        assertThat(system.interrupt()).isEmpty();
    }
}
