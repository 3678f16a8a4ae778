package net.openmeet.series.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.MovedDates;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingAScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "an hour later, 2026-03-03T20:00, 2026-03-12T20:00",
        "to the next day, 2026-03-04T19:00, 2026-03-13T19:00",
        "to the day before, 2026-03-02T18:30, 2026-03-11T18:30",
        "far away, 2026-06-02T20:00, 2026-03-12T20:00",
        "to whole days, 2026-03-03, 2026-03-12",
    })
    void takesAlongWhatStandsAlone(String how, String start, String date) {
        var moved = new MovedDates(tuesdays("FREQ=WEEKLY"), RecurrenceId.parse(start), BERLIN);

        assertThat(moved.rdates()).as(how).extracting(Object::toString).containsExactly(date);
        assertThat(moved.exdates()).as(how).extracting(Object::toString).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=WEEKLY;UNTIL=20260331T170000Z, Europe/Berlin, 2026-03-03T21:00, FREQ=WEEKLY;UNTIL=20260331T190000Z",
        "FREQ=WEEKLY;UNTIL=20260331T170000Z, America/New_York, 2026-03-03T19:00, FREQ=WEEKLY;UNTIL=20260331T230000Z",
        "FREQ=WEEKLY;UNTIL=20260331T190000, Europe/Berlin, 2026-03-04T19:00, FREQ=WEEKLY;UNTIL=20260401T190000",
        "FREQ=WEEKLY;UNTIL=20260331, Europe/Berlin, 2026-03-03T21:00, FREQ=WEEKLY;UNTIL=20260331",
        "FREQ=WEEKLY;UNTIL=20260331T170000Z, Europe/Berlin, 2026-03-03, FREQ=WEEKLY;UNTIL=20260331",
        "FREQ=WEEKLY;COUNT=3, Europe/Berlin, 2026-03-03T21:00, FREQ=WEEKLY;COUNT=3",
    })
    void keepsTheLastDate(String rule, String zone, String start, String after) {
        var moved = new MovedDates(tuesdays(rule), RecurrenceId.parse(start), ZoneId.of(zone));

        assertThat(moved.rules()).extracting(Object::toString).containsExactly(after);
    }

    private static Schedule tuesdays(String rule) {
        List<String> thursday = List.of("2026-03-12T19:00");
        return new ScheduleText("Europe/Berlin", "2026-03-03T19:00", "PT1H", List.of(rule), thursday, thursday).parse();
    }
}
