package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second opinion on the dates that the exports of programs mean. */
class ExpandingLikeAnotherLibraryTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2028, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "google, 3k2f7m1tuesdayyoga@google.com",
        "exchange, 040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5060708090A0B0C0D0E0F1011",
    })
    void findsTheSameDates(String program, String uid) throws IOException, ParserException {
        String file = Calendars.exportOf(program);

        assertThat(ours(file, uid)).isNotEmpty().containsExactlyElementsOf(theirs(file, uid));
    }

    private static List<Instant> ours(String file, String uid) {
        Schedule schedule = Calendars.read(file, null).stream()
                .filter(ReadResult.Recurring.class::isInstance)
                .map(ReadResult.Recurring.class::cast)
                .filter(series -> series.uid().equals(uid))
                .findFirst()
                .orElseThrow()
                .schedule();
        return schedule.dates().between(RecurrenceId.of(FROM), RecurrenceId.of(TO)).stream()
                .map(instance ->
                        instance.id().localDateTime().atZone(schedule.zone()).toInstant())
                .toList();
    }

    private static List<Instant> theirs(String file, String uid) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file.replaceAll("\\r?\\n", "\r\n")));
        VEvent master = calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getUid().orElseThrow().getValue().equals(uid))
                .filter(event -> event.getRecurrenceId() == null)
                .findFirst()
                .orElseThrow();
        ZoneId utc = ZoneId.of("UTC");
        var period = new Period<ZonedDateTime>(FROM.atStartOfDay(utc), TO.atStartOfDay(utc));
        return StreamSupport.stream(master.calculateRecurrenceSet(period).spliterator(), false)
                .map(found -> Instant.from(found.getStart()))
                .sorted()
                .toList();
    }
}
