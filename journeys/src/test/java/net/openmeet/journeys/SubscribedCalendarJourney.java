package net.openmeet.journeys;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's program that subscribes to a series: ical4j, which knows nothing of ours. */
@ExtendWith(SharedSystem.class)
class SubscribedCalendarJourney {

    private static final String DATE = "/occurrences/%sT19:00";
    private static final LocalDate END = Series.FIRST.plusWeeks(9);

    @Test
    void expandsToWhatTheListSays(RunningSystem system) throws IOException, ParserException {
        Api alice = system.as("alice");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Subscribed Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        Changes.after(made, alice).get(date(series, 1)).expect(200);
        Changes.make(alice, date(series, 1), "/cancel", "{\"reason\": \"Holiday\"}");
        Changes.make(alice, date(series, 2), "/reschedule", "{\"start\": \"%sT20:15\"}".formatted(day(2).plusDays(1)));
        Changes.make(alice, series, DATE.formatted(day(3)) + "/exclude", null);
        ApiResponse split = Changes.of(alice, series)
                .patch(
                        series + "?from=" + day(5) + "T19:00",
                        "{\"start\": \"%sT18:00\", \"name\": \"Morning Yoga\"}".formatted(day(5)))
                .expect(200);

        ApiResponse list = Changes.after(split, system.anybody())
                .get(series + "/occurrences?from=" + Series.FIRST + "&to=" + END)
                .expect(200);
        ApiResponse feed = system.anybody().get(series + "/calendar.ics").expect(200);

        assertThat(feed.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(expanded(feed.body())).hasSize(8).containsExactlyElementsOf(listed(list));
        assertThat(system.anybody()
                        .with("If-None-Match", feed.header("ETag"))
                        .get(series + "/calendar.ics")
                        .status())
                .isEqualTo(304);
    }

    private static List<String> listed(ApiResponse list) {
        return list.at("/items")
                .valueStream()
                .map(item -> "%s %s %s"
                        .formatted(
                                item.at("/start/instant").asString(),
                                item.at("/name").asString(),
                                item.at("/status").asString().equals("cancelled")))
                .toList();
    }

    private static List<String> expanded(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> components = calendar.getComponents("VEVENT");
        return components.stream()
                .flatMap(component -> component.getRecurrenceId() == null
                        ? instances(component, changed(components, component))
                        : Stream.of(line(component, start(component))))
                .sorted()
                .toList();
    }

    private static Stream<String> instances(VEvent master, Set<Instant> changed) {
        var range =
                new Period<ZonedDateTime>(Series.FIRST.atStartOfDay(ZoneOffset.UTC), END.atStartOfDay(ZoneOffset.UTC));
        return master.calculateRecurrenceSet(range).stream()
                .map(period -> Instant.from(period.getStart()))
                .filter(start -> !changed.contains(start))
                .map(start -> line(master, start));
    }

    private static Set<Instant> changed(List<VEvent> components, VEvent master) {
        return components.stream()
                .filter(component -> component.getUid().equals(master.getUid()))
                .filter(component -> component.getRecurrenceId() != null)
                .map(component -> Instant.from(component.getRecurrenceId().getDate()))
                .collect(toSet());
    }

    private static Instant start(VEvent component) {
        return Instant.from(component.<DtStart<?>>getRequiredProperty("DTSTART").getDate());
    }

    private static String line(VEvent component, Instant start) {
        boolean cancelled = component
                .getProperty("STATUS")
                .filter(status -> status.getValue().equals("CANCELLED"))
                .isPresent();
        return "%s %s %s"
                .formatted(start, component.getRequiredProperty("SUMMARY").getValue(), cancelled);
    }

    private static LocalDate day(int weeks) {
        return Series.FIRST.plusWeeks(weeks);
    }

    private static String date(String series, int weeks) {
        return series + DATE.formatted(day(weeks));
    }
}
