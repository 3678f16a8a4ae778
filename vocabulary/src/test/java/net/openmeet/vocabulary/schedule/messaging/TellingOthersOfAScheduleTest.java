package net.openmeet.vocabulary.schedule.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingOthersOfAScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-03T19:00, PT1H30M, 2026-03-05T19:00",
        "Europe/Berlin, 2026-03-03, P1D, 2026-03-05",
    })
    void arrivesAsItWasSent(String zone, String start, String duration, String rdate) {
        var text = new ScheduleText(
                zone, start, duration, List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(rdate), List.of(start));

        Schedule schedule = text.parse();

        assertThat(ScheduleMessages.schedule(ScheduleMessages.message(schedule)))
                .isEqualTo(schedule)
                .extracting(Schedule::text)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Mars/Olympus, 2026-03-03T19:00, FREQ=WEEKLY",
        "Europe/Berlin, 2026-03-03T19, FREQ=WEEKLY",
        "Europe/Berlin, 2026-03-03T19:00, FREQ=NEVER",
        "Europe/Berlin, 2026-03-03, FREQ=WEEKLY",
    })
    void isNotTakenWhereItIsNone(String zone, String start, String rule) {
        net.openmeet.schemas.series.Schedule message = net.openmeet.schemas.series.Schedule.newBuilder()
                .setTimeZone(zone)
                .setStart(start)
                .setDuration("PT1H")
                .setRrules(List.of(rule))
                .setRdates(List.of())
                .setExdates(List.of())
                .setStartMatchesRules(true)
                .build();

        assertThatThrownBy(() -> ScheduleMessages.schedule(message)).isInstanceOf(UnprocessableMessageException.class);
    }

    @Test
    void isReadInUtcWhereItIsOfBeforeAllHadAZone() {
        var text = new ScheduleText("UTC", "2026-03-03T19:00", "PT1H", List.of(), List.of(), List.of());
        net.openmeet.schemas.series.Schedule message = net.openmeet.schemas.series.Schedule.newBuilder(
                        ScheduleMessages.message(text.parse()))
                .setTimeZone(null)
                .build();

        assertThat(ScheduleMessages.schedule(message).text()).isEqualTo(text);
    }

    @Test
    void saysWhetherARuleYieldsItsStart() {
        var text = new ScheduleText(
                "Europe/Berlin", "2026-03-04T19:00", "PT1H", List.of("FREQ=WEEKLY;BYDAY=TU"), List.of(), List.of());

        assertThat(ScheduleMessages.message(text.parse()).getStartMatchesRules())
                .isFalse();
    }
}
