package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do on the page, in Chromium; what they do stands in {@code journeys/browser}. */
@ExtendWith(SharedSystem.class)
class PageInABrowserJourney {

    @Test
    void doesWhatPeopleDoOnThePage(RunningSystem system) {
        walk(system, "journeys/page-in-a-browser --without-pictures http://localhost:8080");
    }

    @Test
    void signsInByAPasskey(RunningSystem system) {
        walk(system, "journeys/passkeys-in-a-browser --data .openmeet/ http://localhost:8080");
    }

    @Test
    void signsUpMakesAGroupHandsItOverAndLeaves(RunningSystem system) {
        walk(system, "journeys/community-in-a-browser --data .openmeet/ http://localhost:8080");
    }

    private static void walk(RunningSystem system, String script) {
        String printed = system.paste(script);
        assumeFalse(printed.contains("SKIPPED"), printed);
        assertThat(printed).contains("✓");
    }
}
