package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.read;
import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own feeds say a schedule in parts, for other programs, and the whole of it for us. */
class PuttingStrandsTogetherTest {

    private static final String BOTH = """
            X-OPENMEET-SCHEDULE:{"zone":"Europe/Berlin"\\,"start":"2026-03-03T19:00"\\,"duration":"PT1H30M"\\,\
            "rrules":["FREQ=WEEKLY\\;BYDAY=TU"\\,"FREQ=WEEKLY\\;BYDAY=SA\\;BYHOUR=10"]\\,"rdates":[]\\,"exdates":[]}""";
    private static final String SATURDAYS = event(
            "UID:saturdays",
            "X-OPENMEET-STRAND-OF:yoga@example.org",
            "DTSTART;TZID=Europe/Berlin:20260307T100000",
            "RRULE:FREQ=WEEKLY;BYDAY=SA");

    @Test
    void makesOneScheduleOfSeveralRules() {
        ScheduleText schedule =
                series(Calendars.of(weekly(BOTH), SATURDAYS)).schedule().text();

        assertThat(schedule.start()).isEqualTo("2026-03-03T19:00");
        assertThat(schedule.rrules()).containsExactly("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10");
    }

    @Test
    void keepsWhatIsSaidOfTheDatesOfEach() {
        ReadResult.Recurring yoga = series(Calendars.of(
                weekly(BOTH),
                SATURDAYS,
                event(
                        "UID:saturdays",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260314T100000",
                        "DTSTART;TZID=Europe/Berlin:20260314T110000",
                        "SUMMARY:Late")));

        assertThat(yoga.overrides()).singleElement().satisfies(late -> {
            assertThat(late.recurrenceId()).hasToString("2026-03-14T10:00");
            assertThat(late.start()).hasToString("2026-03-14T11:00");
        });
    }

    @Test
    void goesOnByTheRuleWhereAStrandListsItsDates() {
        String file = Calendars.of(event(
                """
                X-OPENMEET-SCHEDULE:{"zone":"Europe/Berlin"\\,"start":"2026-02-23T19:00"\\,"duration":"PT1H30M"\\,\
                "rrules":["FREQ=YEARLY\\;BYWEEKNO=9\\;BYDAY=MO"]}""",
                "DTSTART;TZID=Europe/Berlin:20260223T190000",
                "RRULE:FREQ=DAILY;COUNT=1",
                "RDATE:20270301T180000Z"));

        assertThat(series(file).schedule().text().rrules()).containsExactly("FREQ=YEARLY;BYWEEKNO=9;BYDAY=MO");
    }

    /** Another day, an end, a date left out, another strand: by whatever program. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=WEEKLY;BYDAY=WE",
                "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=30",
                "RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE;TZID=Europe/Berlin:20260310T190000"
            })
    void believesTheStrandsWhereTheyWereChangedSince(String dates) {
        String first = event("DTSTART;TZID=Europe/Berlin:20260303T190000", dates, BOTH);

        List<ReadResult> read = read(Calendars.of(first, SATURDAYS), null);

        assertThat(read)
                .hasSize(2)
                .allSatisfy(part -> assertThat(part)
                        .isInstanceOfSatisfying(
                                ReadResult.Recurring.class,
                                series -> assertThat(series.schedule().dates().rules())
                                        .hasSize(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"zone\":\"Mars/Base\"}",
                "{\"zone\":\"Europe/Berlin\"\\,\"start\":\"2026-03-03T19:00\"\\,\"duration\":\"PT1H30M\"\\,\"rrules\":[\"FREQ=SECONDLY\"]}",
                "{\"zone\":\"Europe/Berlin\"\\,\"start\":\"2026-03-03T19:00\"\\,\"duration\":\"P9999D\"\\,\"rrules\":[\"FREQ=WEEKLY\"]}",
                "{\"zone\":\"Europe/Berlin\"\\,\"start\":\"2026-03-03T19:00\"\\,\"duration\":\"PT1H30M\"\\,\"rrules\":[null]}"
            })
    void passesOverWhatIsNoSchedule(String text) {
        assertThat(series(Calendars.of(weekly("X-OPENMEET-SCHEDULE:" + text)))
                        .schedule()
                        .text()
                        .rrules())
                .containsExactly("FREQ=WEEKLY;BYDAY=TU");
    }
}
