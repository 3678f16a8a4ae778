package net.openmeet.vocabulary.schedule.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.schemas.series.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingOthersOfAScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-03T19:00, PT1H30M, 2026-03-05T19:00",
        ", 2026-03-03T19:00, PT1H30M, 2026-03-05T19:00",
        "Europe/Berlin, 2026-03-03, P1D, 2026-03-05",
    })
    void arrivesAsItWasSent(@Nullable String zone, String start, String duration, String rdate) {
        var text = new ScheduleText(
                zone, start, duration, List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(rdate), List.of(start));

        assertThat(ScheduleMessages.<ScheduleText>schedule(ScheduleMessages.message(text, true), ScheduleText::of))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Mars/Olympus, 2026-03-03T19:00, FREQ=WEEKLY",
        "Europe/Berlin, 2026-03-03T19, FREQ=WEEKLY",
        "Europe/Berlin, 2026-03-03T19:00, FREQ=NEVER",
    })
    void isNotTakenWhereItIsNone(String zone, String start, String rule) {
        Schedule message = ScheduleMessages.message(
                new ScheduleText(zone, start, "PT1H", List.of(rule), List.of(), List.of()), true);

        assertThatThrownBy(() -> ScheduleMessages.schedule(message, ScheduleText::of))
                .isInstanceOf(UnprocessableMessageException.class);
    }

    @Test
    void saysWhetherARuleYieldsItsStart() {
        var text = new ScheduleText(
                "Europe/Berlin", "2026-03-04T19:00", "PT1H", List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(), List.of());

        assertThat(ScheduleMessages.message(text, false).getStartMatchesRules()).isFalse();
    }
}
