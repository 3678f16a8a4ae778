package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Our own feed, imported by somebody else: the same dates. Of a place iCalendar has one line, which is then its name. */
@ExtendWith(SharedSystem.class)
class ReimportedFeedJourney {

    private static final LocalDate END = Series.FIRST.plusWeeks(9);
    private static final String RANGE = "/occurrences?from=" + Series.FIRST + "&to=" + END;

    @Test
    void comesBackAsTheSameDates(RunningSystem system) {
        Api alice = system.as("alice");
        Api carol = system.as("carol");
        ApiResponse made =
                alice.post("/api/series", Series.weekly("Travelling Yoga", 5)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        Changes.after(made, alice).get(date(series, 1)).expect(200);
        Changes.make(alice, date(series, 1), "/cancel", "{\"reason\": \"Holiday\"}");
        Changes.make(alice, date(series, 2), "/reschedule", "{\"start\": \"%sT20:15\"}".formatted(day(2).plusDays(1)));
        Changes.make(alice, series, "/occurrences/%sT19:00/exclude".formatted(day(3)), null);
        ApiResponse split = Changes.of(alice, series)
                .patch(
                        series + "?from=" + day(5) + "T19:00",
                        "{\"start\": \"%sT18:00\", \"name\": \"Early Yoga\"}".formatted(day(5)))
                .expect(200);
        List<String> dates =
                dates(Changes.after(split, system.anybody()).get(series + RANGE).expect(200));
        String feed = system.anybody().get(series + "/calendar.ics").expect(200).body();

        ApiResponse imported =
                carol.send("POST", "/api/series/import", "text/calendar", feed).expect(201);

        assertThat(imported.at("/skipped")).isEmpty();
        Await.untilAsserted(() -> assertThat(imported.at("/items")
                        .valueStream()
                        .flatMap(item -> dates(carol.get(item.at("/links/self").asString() + RANGE)).stream())
                        .sorted()
                        .toList())
                .hasSize(8)
                .isEqualTo(dates));
    }

    private static List<String> dates(ApiResponse list) {
        return list.status() == 200
                ? list.at("/items")
                        .valueStream()
                        .map(ReimportedFeedJourney::line)
                        .toList()
                : List.of();
    }

    private static String line(JsonNode item) {
        return Stream.of("/start/instant", "/end/instant", "/name", "/status")
                .map(pointer -> item.at(pointer).asString(""))
                .toList()
                .toString();
    }

    private static LocalDate day(int weeks) {
        return Series.FIRST.plusWeeks(weeks);
    }

    private static String date(String series, int weeks) {
        return series + "/occurrences/%sT19:00".formatted(day(weeks));
    }
}
