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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Our own feed, imported by somebody else: the same series, but for what only its organisers know. */
@ExtendWith(SharedSystem.class)
class ReimportedFeedJourney {

    private static final LocalDate END = Series.FIRST.plusWeeks(9);
    private static final String DETAILS = """
            "capacity": 5, "mode": "hybrid", "guestsAllowed": 2, "language": "de-AT", "tags": ["yoga"],
            "image": {"uri": "https://img.example.org/a.png", "alternativeText": "A mat"},
            "rsvpWindow": {"closes": "PT2H"}, "attendeesVisibility": "attendees",
            "questions": [{"text": "Anything \\"special\\", or not?", "required": true}],""";
    private static final List<String> SAID = List.of(
            "recurrenceId",
            "status",
            "cancellationReason",
            "overrides",
            "name",
            "description",
            "capacity",
            "location",
            "mode",
            "guestsAllowed",
            "image",
            "tags",
            "language",
            "rsvpWindow",
            "questions",
            "attendeesVisibility");
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

    @Test
    void comesBackWithAllThatIsSaidOfThem(RunningSystem system) {
        Api alice = system.as("alice");
        Api dan = system.as("dan");
        ApiResponse made = alice.post(
                        "/api/series", Series.weekly("Detailed Yoga", 5).replace("\"capacity\": 5,", DETAILS))
                .expect(201);
        String series = "/api/series/" + made.text("/slug");
        Changes.after(made, alice).get(date(series, 1)).expect(200);
        Changes.of(alice, date(series, 1))
                .patch(date(series, 1), "{\"location\": null, \"mode\": \"online\", \"capacity\": null}")
                .expect(200);
        Changes.make(alice, date(series, 2), "/cancel", "{\"reason\": \"Holiday\"}");
        ApiResponse split = Changes.of(alice, series)
                .patch(
                        series + "?from=" + day(3) + "T19:00",
                        "{\"name\": \"Late Yoga\", \"template\": {\"capacity\": 9, \"language\": null}}")
                .expect(200);
        List<String> said =
                said(Changes.after(split, system.anybody()).get(series + RANGE).expect(200));
        String feed = system.anybody().get(series + "/calendar.ics").expect(200).body();

        ApiResponse imported =
                dan.send("POST", "/api/series/import", "text/calendar", feed).expect(201);

        assertThat(imported.at("/items").size()).isEqualTo(1);
        String copy = imported.text("/items/0/links/self");
        assertThat(dan.get(copy).expect(200).at("/phases")).isEqualTo(split.at("/phases"));
        Await.untilAsserted(
                () -> assertThat(said(dan.get(copy + RANGE))).hasSize(9).isEqualTo(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2030-03-05T19:00 | PT1H | FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=SA;BYHOUR=10;BYMINUTE=0
            2030-03-05T19:00 | PT1H | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=30
            2030-03-05T19:00 | PT1H | FREQ=WEEKLY;INTERVAL=2;UNTIL=20300801
            2030-01-31T19:00 | PT1H | RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD
            2028-02-28T19:00 | PT1H | FREQ=YEARLY;BYWEEKNO=9;BYDAY=MO
            2030-03-05       | P1D  | FREQ=WEEKLY
            """)
    void comesBackWithItsRules(String start, String duration, String rules, RunningSystem system) {
        Api alice = system.as("alice");
        Api bob = system.as("bob");
        ApiResponse made =
                alice.post("/api/series", """
                        {"name": "Ruled Yoga", "timeZone": "America/New_York", "start": "%s", "duration": "%s",
                         "recurrence": {"rrules": ["%s"]}}
                        """.formatted(start, duration, rules)).expect(201);
        String series = "/api/series/" + made.text("/slug");
        String feed = Changes.after(made, alice)
                .get(series + "/calendar.ics?months=60")
                .expect(200)
                .body();

        ApiResponse imported =
                bob.send("POST", "/api/series/import", "text/calendar", feed).expect(201);

        assertThat(imported.at("/items").size()).isEqualTo(1);
        assertThat(bob.get(imported.text("/items/0/links/self")).expect(200).at("/phases"))
                .isEqualTo(made.at("/phases"));
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

    private static List<String> said(ApiResponse list) {
        return list.status() == 200
                ? list.at("/items")
                        .valueStream()
                        .map(item -> SAID.stream()
                                .map(field -> field + " " + item.path(field))
                                .toList()
                                .toString())
                        .toList()
                : List.of();
    }

    private static LocalDate day(int weeks) {
        return Series.FIRST.plusWeeks(weeks);
    }

    private static String date(String series, int weeks) {
        return series + "/occurrences/%sT19:00".formatted(day(weeks));
    }
}
