package net.openmeet.series.icalendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.series.icalendar.Calendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest(service = "series-service")
class ImportingIT {

    private final Api api;
    private final Messages messages = Servers.shared().messages();

    ImportingIT(Api api) {
        this.api = api.as(UUID.randomUUID());
    }

    @Test
    void makesSeriesOfAnExport() {
        ApiResponse imported = send("", Calendars.exportOf("google")).expect(201);

        assertThat(imported.at("/items").size()).isEqualTo(2);
        assertThat(imported.text("/items/0/name")).isEqualTo("Tuesday Yoga 🧘");
        assertThat(imported.text("/items/0/slug")).startsWith("tuesday-yoga");
        assertThat(imported.text("/events/0/uid")).isEqualTo("oneoff@google.com");
        assertThat(imported.text("/events/0/path")).startsWith("/api/events/");
        assertThat(imported.hasHeader("Location")).isFalse();
        assertThat(imported.header("Version-Token")).isEqualTo("series/" + imported.text("/items/0/id") + "/1");
        api.get(imported.text("/items/1/links/self")).expect(200);
    }

    @Test
    void tellsOthersWhatTheFileSaysOfSingleDates() {
        ApiResponse imported = send("", Calendars.exportOf("apple")).expect(201);
        UUID id = UUID.fromString(imported.text("/items/0/id"));

        SeriesCreated message = messages.await(
                        SeriesCreated.class, body -> body.getSeriesId().equals(id))
                .body();

        assertThat(imported.header("Location")).isEqualTo(imported.text("/items/0/links/self"));
        assertThat(message.getImportedOverrides())
                .extracting(override -> override.getRecurrenceId() + " " + override.getCancelled())
                .containsExactly("2026-05-29T19:00 false", "2026-06-26T19:00 true");
    }

    @Test
    void importsNothingTwice() {
        ApiResponse first = send("", Calendars.exportOf("apple")).expect(201);

        ApiResponse again = send("", Calendars.exportOf("apple")).expect(200);

        assertThat(again.at("/items").isEmpty()).isTrue();
        assertThat(again.text("/unchanged/0/slug")).isEqualTo(first.text("/items/0/slug"));
    }

    @Test
    void saysOfEachSeriesWhatItWasMadeOf() {
        ApiResponse imported = send("", Calendars.of(Calendars.weekly("UID:one"), Calendars.weekly("UID:two")))
                .expect(201);

        assertThat(imported.text("/items/0/uid")).isEqualTo("one");
        assertThat(imported.text("/items/1/uid")).isEqualTo("two");
    }

    @Test
    void importsAgainWhatWasDeleted() {
        ApiResponse first = send("", Calendars.exportOf("apple")).expect(201);
        api.with("If-Match", "\"1\"").delete(first.header("Location")).expect(204);

        assertThat(send("", Calendars.exportOf("apple")).expect(201).header("Location"))
                .isNotEqualTo(first.header("Location"));
    }

    @Test
    void makesOneSeriesHoweverManyImportTheSameAtOnce() {
        int created = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> send("", Calendars.exportOf("apple")))
                .mapToInt(answer -> answer.at("/items").size())
                .sum();

        assertThat(created).isEqualTo(1);
    }

    @Test
    void answersTheSameToTheSameKey() {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        ApiResponse first = keyed.send("POST", "/api/series/import", "text/calendar", Calendars.exportOf("google"))
                .expect(201);

        ApiResponse again = keyed.send("POST", "/api/series/import", "text/calendar", Calendars.exportOf("google"))
                .expect(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void hidesWhatTheFileHidesAndWhatTheImporterWantsHidden() {
        assertThat(send("", Calendars.exportOf("outlook")).expect(201).text("/items/0/visibility"))
                .isEqualTo("private");
        assertThat(send("?visibility=unlisted", Calendars.exportOf("google"))
                        .expect(201)
                        .text("/items/0/visibility"))
                .isEqualTo("unlisted");
    }

    @Test
    void wantsToKnowTheTimeZoneOfWhatHasNone() {
        String floating = Calendars.of(Calendars.event("DTSTART:20260303T190000", "RRULE:FREQ=WEEKLY"));

        ApiResponse refused = send("", floating).expect(422);

        assertThat(refused.code()).isEqualTo("time-zone-required");
        assertThat(refused.faults()).containsExactly("timeZone");
        assertThat(send("?timeZone=Asia/Tokyo", floating).expect(201).text("/items/0/timeZone"))
                .isEqualTo("Asia/Tokyo");
    }

    @ParameterizedTest
    @CsvSource({
        "?timeZone=Europe/Berlim, 400, invalid-parameter",
        "?visibility=all, 400, invalid-parameter",
        "'', 422, unreadable-calendar",
    })
    void saysWhatIsWrongWithTheRequest(String query, int status, String code) {
        assertThat(send(query, "hello").expect(status).code()).isEqualTo(code);
    }

    @Test
    void takesAWholeCalendarAtOnceAndNotMore() {
        assertThat(send("", weeklies(500)).expect(201).at("/items").size()).isEqualTo(500);
        assertThat(send("", weeklies(501)).expect(422).code()).isEqualTo("too-many-series");
    }

    @Test
    void refusesMoreThanItTakes() {
        assertThat(send("", "x".repeat(5 * 1024 * 1024 + 1)).expect(413).code()).isEqualTo("body-too-large");
        assertThat(api.post("/api/series/import", "{}").expect(415).header("Content-Type"))
                .startsWith("application/problem+json");
    }

    private static String weeklies(int count) {
        return Calendars.of(IntStream.range(0, count)
                .mapToObj(number -> Calendars.weekly("UID:" + number + "@example.org"))
                .toArray(String[]::new));
    }

    private ApiResponse send(String query, String file) {
        return api.send("POST", "/api/series/import" + query, "text/calendar", file);
    }
}
