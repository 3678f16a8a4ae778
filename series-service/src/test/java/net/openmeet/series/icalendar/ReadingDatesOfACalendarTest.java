package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.left;
import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.vocabulary.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingDatesOfACalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void keepsARuleInUtcInUtc() {
        Schedule schedule = scheduleOf(event("DTSTART:20260303T180000Z", "RRULE:FREQ=WEEKLY"));

        assertThat(schedule.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(schedule.start()).hasToString("2026-03-03T18:00");
    }

    @Test
    void takesFloatingTimesInTheZoneThatTheImporterChose() {
        String file = Calendars.of(event("DTSTART:20260303T190000", "RRULE:FREQ=WEEKLY"));

        assertThat(series(file, BERLIN).schedule().zone()).isEqualTo(BERLIN);
        assertThat(left(file).reason()).isEqualTo(SkipReason.TIME_ZONE_REQUIRED);
    }

    @Test
    void takesFloatingTimesInTheZoneOfTheCalendarOrTheOnlyOneInIt() {
        String event = event("DTSTART:20260303T190000", "RRULE:FREQ=WEEKLY");

        assertThat(scheduleOf("X-WR-TIMEZONE:Asia/Tokyo\n", event).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(scheduleOf("BEGIN:VTIMEZONE\nTZID:Asia/Seoul\nEND:VTIMEZONE\n", event)
                        .zone())
                .isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, Europe/Berlin",
        "/mozilla.org/20050126_1/Europe/Berlin, Europe/Berlin",
        "/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires, America/Argentina/Buenos_Aires",
        "W. Europe Standard Time, Europe/Berlin",
        "eastern standard time, America/New_York",
        "europe/berlin, Europe/Berlin",
    })
    void understandsTheNamesThatProgramsGiveToZones(String name, String zone) {
        Schedule schedule = scheduleOf(event("DTSTART;TZID=\"" + name + "\":20260303T190000", "RRULE:FREQ=WEEKLY"));

        assertThat(schedule.zone()).isEqualTo(ZoneId.of(zone));
    }

    @Test
    void understandsANameThatATimeZoneComponentExplains() {
        Schedule schedule = scheduleOf(
                "BEGIN:VTIMEZONE\nTZID:My zone\nX-LIC-LOCATION:Europe/Vienna\nEND:VTIMEZONE\n",
                event("DTSTART;TZID=My zone:20260303T190000", "RRULE:FREQ=WEEKLY"));

        assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    }

    @Test
    void reportsAZoneThatItCanNotMap() {
        ReadResult.Left left =
                left(Calendars.of(event("DTSTART;TZID=Customized Time Zone:20260303T190000", "RRULE:FREQ=WEEKLY")));

        assertThat(left.reason()).isEqualTo(SkipReason.UNKNOWN_TIME_ZONE);
        assertThat(left.detail()).contains("Customized Time Zone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;TZID=Europe/Berlin:20260331T190000",
                "EXDATE:20260331T190000",
                "EXDATE:20260331T170000Z",
                "EXDATE;TZID=America/New_York:20260331T130000",
                "EXDATE;VALUE=DATE:20260331",
                "EXDATE;TZID=Europe/Berlin:20260331T190000,20260331T190000",
            })
    void leavesOutADateHoweverItIsWritten(String exdate) {
        Schedule schedule = scheduleOf(weekly(exdate));

        assertThat(schedule.dates().exceptions()).extracting(Object::toString).containsExactly("2026-03-31T19:00");
    }

    @Test
    void leavesOutADateInAGapThatAProgramWroteInUtc() {
        Schedule schedule = scheduleOf(event(
                "DTSTART;TZID=Europe/Berlin:20260328T023000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20260329T013000Z"));

        assertThat(schedule.dates().exceptions()).extracting(Object::toString).containsExactly("2026-03-29T02:30");
    }

    @Test
    void leavesOutAWholeDayThatAProgramWroteWithATime() {
        Schedule schedule = scheduleOf(
                "X-WR-TIMEZONE:Europe/Berlin\n",
                event("DTSTART;VALUE=DATE:20260303", "RRULE:FREQ=WEEKLY", "EXDATE:20260310T000000"));

        assertThat(schedule.dates().exceptions()).extracting(Object::toString).containsExactly("2026-03-10");
    }

    @Test
    void addsDatesAndPeriods() {
        ReadResult.Recurring series = series(Calendars.of(weekly(
                "RDATE;TZID=Europe/Berlin:20260305T190000",
                "RDATE;VALUE=PERIOD:20260307T090000Z/PT3H,20260308T090000Z/20260308T103000Z")));

        assertThat(series.schedule().dates().dates())
                .extracting(Object::toString)
                .containsExactly("2026-03-05T19:00", "2026-03-07T10:00", "2026-03-08T10:00");
        assertThat(series.overrides()).singleElement().satisfies(longer -> {
            assertThat(longer.recurrenceId()).hasToString("2026-03-07T10:00");
            assertThat(longer.duration()).isEqualTo(NominalDuration.parse("PT3H"));
        });
    }

    @Test
    void takesSeveralRules() {
        Schedule schedule = scheduleOf(weekly("RRULE:FREQ=WEEKLY;BYDAY=SA;BYHOUR=10;BYMINUTE=0"));

        assertThat(schedule.dates().rules()).hasSize(2);
    }

    @Test
    void keepsAStartOffTheRuleAsAnExtraFirstDate() {
        Schedule schedule =
                scheduleOf(event("DTSTART;TZID=Europe/Berlin:20260302T190000", "RRULE:FREQ=WEEKLY;BYDAY=TU"));

        assertThat(schedule.startMatchesRules()).isFalse();
        assertThat(schedule.dates().first())
                .hasValueSatisfying(first -> assertThat(first.id()).hasToString("2026-03-02T19:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND;TZID=Europe/Berlin:20260303T203000, PT1H30M",
        "DTEND:20260303T193000Z, PT1H30M",
        "DTEND;TZID=Europe/Berlin:20260305T190000, P2D",
        "DTEND;TZID=Europe/Berlin:20260305T200000, P2DT1H",
        "DURATION:P1D, P1D",
        "DURATION:PT24H, PT24H",
    })
    void knowsHowLongEachDateLasts(String line, String duration) {
        assertThat(scheduleOf(weekly(line)).duration()).isEqualTo(NominalDuration.parse(duration));
    }

    @Test
    void assumesAnHourWhereTheEventHasNoLengthAndSaysSo() {
        ReadResult.Recurring series = series(Calendars.of(weekly("DTEND;TZID=Europe/Berlin:20260303T190000")));

        assertThat(series.schedule().duration()).isEqualTo(NominalDuration.parse("PT1H"));
        assertThat(series.warnings())
                .extracting(ImportWarning::kind)
                .containsExactly(ImportWarning.Kind.DURATION_ASSUMED);
    }

    @ParameterizedTest
    @CsvSource({
        "DTEND;VALUE=DATE:20260305, P2D",
        "DTEND:20260304T000000, P1D",
        "DURATION:P3D, P3D",
        "DURATION:PT48H, P2D",
    })
    void knowsHowManyDaysEachDateLasts(String line, String duration) {
        ReadResult.Recurring series = wholeDays(line);

        assertThat(series.schedule().duration()).isEqualTo(NominalDuration.parse(duration));
        assertThat(series.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DTEND;VALUE=DATE:20260303", "DTEND;VALUE=DATE:20260301", "DURATION:PT1H", "DURATION:P3660DT24H"
            })
    void assumesADayWhereTheLengthOfAWholeDayIsNoneAndSaysSo(String line) {
        ReadResult.Recurring series = wholeDays(line);

        assertThat(series.schedule().duration()).isEqualTo(NominalDuration.parse("P1D"));
        assertThat(series.warnings())
                .extracting(ImportWarning::kind)
                .containsExactly(ImportWarning.Kind.DURATION_ASSUMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260331", "20260331T000000Z", "20260331T235959Z", "20260330T220000Z", "20260331T000000"})
    void endsWholeDaysOnTheirLastHoweverItIsWritten(String until) {
        Schedule schedule = scheduleOf(
                "X-WR-TIMEZONE:Europe/Berlin\n",
                event("DTSTART;VALUE=DATE:20260303", "RRULE:FREQ=DAILY;UNTIL=" + until));

        assertThat(schedule.dates().last())
                .hasValueSatisfying(last -> assertThat(last.id()).hasToString("2026-03-31"));
    }

    @Test
    void givesNoHoursToAWholeDay() {
        assertThat(wholeDays("RDATE;VALUE=PERIOD:20260307T090000Z/PT3H").overrides())
                .isEmpty();
    }

    private static ReadResult.Recurring wholeDays(String line) {
        return series(Calendars.of(
                "X-WR-TIMEZONE:Europe/Berlin\n", event("DTSTART;VALUE=DATE:20260303", "RRULE:FREQ=WEEKLY", line)));
    }

    private static Schedule scheduleOf(String... components) {
        return series(Calendars.of(components)).schedule();
    }
}
