package net.openmeet.series.schedule;

import static net.openmeet.series.schedule.Schedules.proposal;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.vocabulary.schedule.ScheduleDecision;
import org.junit.jupiter.api.Test;

class TakingOverAScheduleTest {

    @Test
    void keepsAStartOffTheRulesAsAnExtraFirstDate() {
        ScheduleDecision decision = proposal("2026-03-04T19:00")
                .rule("FREQ=WEEKLY;BYDAY=TU;COUNT=3")
                .build()
                .decideLeniently();

        assertThat(decision).isInstanceOfSatisfying(ScheduleDecision.Accepted.class, accepted -> {
            assertThat(accepted.schedule().startMatchesRules()).isFalse();
            assertThat(accepted.schedule().dates().all())
                    .extracting(instance -> instance.id().toString())
                    .containsExactly("2026-03-04T19:00", "2026-03-10T19:00", "2026-03-17T19:00");
        });
    }

    @Test
    void keepsAnExceptionThatMatchesNothing() {
        ScheduleDecision decision = proposal("2026-03-03T19:00")
                .rule("FREQ=WEEKLY")
                .exdate("2026-03-04T19:00")
                .build()
                .decideLeniently();

        assertThat(decision).isInstanceOf(ScheduleDecision.Accepted.class);
    }

    @Test
    void refusesWhatHasNoDateLeft() {
        ScheduleDecision decision = proposal("2026-03-03T19:00")
                .rule("FREQ=WEEKLY;COUNT=1")
                .exdate("2026-03-03T19:00")
                .build()
                .decideLeniently();

        assertThat(decision).isInstanceOf(ScheduleDecision.Refused.class);
    }
}
