package net.openmeet.series.icalendar;

import static net.openmeet.series.icalendar.Calendars.change;
import static net.openmeet.series.icalendar.Calendars.event;
import static net.openmeet.series.icalendar.Calendars.left;
import static net.openmeet.series.icalendar.Calendars.read;
import static net.openmeet.series.icalendar.Calendars.series;
import static net.openmeet.series.icalendar.Calendars.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.openmeet.series.icalendar.file.CalendarFile;
import net.openmeet.series.icalendar.file.FileReading;
import net.openmeet.vocabulary.template.TemplateField;
import net.openmeet.vocabulary.template.TemplateOverrides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingWithFaultsTest {

    private static final String START = "DTSTART;TZID=Europe/Berlin:20260303T190000";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=WEEKLY;BYDAY=XX | INVALID_RULE",
                "RRULE:FREQ=HOURLY | UNSUPPORTED_SCHEDULE",
                "RDATE:tomorrow | UNSUPPORTED_SCHEDULE",
                "RRULE:FREQ=WEEKLY;COUNT=1\\nEXDATE:20260303T190000 | UNSUPPORTED_SCHEDULE",
                "RRULE:FREQ=WEEKLY\\nDURATION:P2000D | UNSUPPORTED_SCHEDULE",
                "RRULE:FREQ=WEEKLY\\nSTATUS:CANCELLED | CANCELLED",
                "RRULE:FREQ=WEEKLY\\nEXDATE | MALFORMED",
                "DURATION:P2000D | UNSUPPORTED_SCHEDULE",
            })
    void skipsAComponentAloneAndSaysWhy(String lines, SkipReason reason) {
        String broken = event("UID:broken@example.org", START, lines.replace("\\n", "\n"));

        List<ReadResult> events = read(Calendars.of(broken, weekly()), null);

        assertThat(Calendars.reason(events.getFirst())).contains(reason);
        assertThat(events.getLast()).isInstanceOf(ReadResult.Recurring.class);
    }

    @Test
    void skipsWhatHasNoStart() {
        assertThat(left(Calendars.of(event("RRULE:FREQ=WEEKLY"))).reason()).isEqualTo(SkipReason.MISSING_START);
    }

    @Test
    void skipsWhatHasAStartThatIsNone() {
        assertThat(left(Calendars.of(event("DTSTART;TZID=Europe/Berlin:20260231T190000", "RRULE:FREQ=WEEKLY")))
                        .reason())
                .isEqualTo(SkipReason.INVALID_DATE);
    }

    @Test
    void skipsWhatHasNoUid() {
        assertThat(left(Calendars.of("BEGIN:VEVENT\n" + START + "\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n"))
                        .reason())
                .isEqualTo(SkipReason.INVALID_UID);
    }

    @Test
    void skipsChangesOfSingleDatesWithoutTheEvent() {
        assertThat(read(Calendars.of(change(START, "RECURRENCE-ID;TZID=Europe/Berlin:20260303T190000")), null))
                .singleElement()
                .satisfies(changes -> assertThat(Calendars.reason(changes)).contains(SkipReason.ONLY_OVERRIDES));
    }

    @Test
    void takesTheNewerOfTwoEventsWithOneUid() {
        List<ReadResult> events =
                read(Calendars.of(weekly("SEQUENCE:1", "SUMMARY:Older"), weekly("SEQUENCE:2", "SUMMARY:Newer")), null);

        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        ReadResult.Recurring.class,
                        series -> assertThat(series.template().name()).isEqualTo("Newer"));
        assertThat(events.getLast())
                .isInstanceOfSatisfying(
                        ReadResult.Left.class, left -> assertThat(left.reason()).isEqualTo(SkipReason.DUPLICATE_UID));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260310T190000 | THIS_AND_FUTURE_NOT_TAKEN_OVER",
                "RECURRENCE-ID;TZID=Europe/Berlin:20260311T190000 | OVERRIDE_NOT_TAKEN_OVER",
                "RECURRENCE-ID:whenever | OVERRIDE_NOT_TAKEN_OVER",
                "RECURRENCE-ID;TZID=Europe/Berlin:20260310T190000\\nDTSTART | OVERRIDE_NOT_TAKEN_OVER",
            })
    void reportsAChangeThatItDoesNotTakeOver(String lines, ImportWarning.Kind kind) {
        ReadResult.Recurring series =
                series(Calendars.of(weekly(), change(START, "SUMMARY:Other", lines.replace("\\n", "\n"))));

        assertThat(series.overrides()).isEmpty();
        assertThat(series.warnings()).extracting(ImportWarning::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;TZID=Europe/Berlin:20260331T190000",
                "RECURRENCE-ID:20260331T170000Z",
                "RECURRENCE-ID;VALUE=DATE:20260331",
            })
    void findsTheDateThatAChangeIsOfHoweverItIsWritten(String recurrenceId) {
        ReadResult.Recurring series = series(
                Calendars.of(weekly(), change("DTSTART:20260331T180000Z", "SUMMARY:An hour later", recurrenceId)));

        assertThat(series.overrides()).singleElement().satisfies(override -> {
            assertThat(override.recurrenceId()).hasToString("2026-03-31T19:00");
            assertThat(override.start()).hasToString("2026-03-31T20:00");
            assertThat(override.template().values().get(TemplateField.NAME)).contains("An hour later");
        });
    }

    @Test
    void keepsWhatItSaysOfSingleDatesWithinOneMessage() {
        String changes = IntStream.range(0, 40)
                .mapToObj(week -> LocalDate.of(2026, 3, 3).plusWeeks(week))
                .map(date -> DateTimeFormatter.BASIC_ISO_DATE.format(date) + "T190000")
                .map(time -> change(
                        "RECURRENCE-ID;TZID=Europe/Berlin:" + time,
                        "DTSTART;TZID=Europe/Berlin:" + time.replace("T19", "T20"),
                        "DESCRIPTION:" + "x".repeat(20_000)))
                .collect(Collectors.joining());

        ReadResult.Recurring series = series(Calendars.of(weekly(), changes));

        assertThat(series.overrides())
                .hasSize(40)
                .allSatisfy(change -> assertThat(change.start()).isNotNull());
        assertThat(series.overrides().getLast().template()).isEqualTo(TemplateOverrides.NONE);
        assertThat(series.warnings()).extracting(ImportWarning::kind).containsExactly(ImportWarning.Kind.SHORTENED);
    }

    @Test
    void skipsWhatHasMoreDatesThanASeriesMayHave() {
        String dates = IntStream.rangeClosed(1, 1001)
                .mapToObj(day -> DateTimeFormatter.BASIC_ISO_DATE.format(
                        LocalDate.of(2026, 3, 3).plusDays(day)))
                .collect(Collectors.joining(","));

        assertThat(left(Calendars.of(weekly("EXDATE;VALUE=DATE:" + dates))).reason())
                .isEqualTo(SkipReason.UNSUPPORTED_SCHEDULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "BEGIN:VEVENT\nEND:VEVENT\n", "END:VCALENDAR\n"})
    void refusesAFileThatHasNoCalendarInIt(String file) {
        assertThat(CalendarFile.read(file)).isInstanceOf(FileReading.Unreadable.class);
    }

    @Test
    void cutsATextBeyondAllReason() {
        ReadResult.Recurring series = series(Calendars.of(weekly("DESCRIPTION:" + "x".repeat(300_000))));

        assertThat(series.template().description()).hasSize(20_000);
        assertThat(series.warnings()).extracting(ImportWarning::kind).containsExactly(ImportWarning.Kind.SHORTENED);
    }

    @Test
    void takesOverAnEventWithAPictureInIt() {
        String picture = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A".repeat(300_000);

        assertThat(series(Calendars.of(weekly(picture))).warnings()).isEmpty();
    }

    @Test
    void skipsWhatTheFileWasSentToCallOff() {
        assertThat(read(Calendars.of("METHOD:CANCEL\n", weekly()), null))
                .singleElement()
                .isInstanceOf(ReadResult.Cancelled.class);
    }
}
