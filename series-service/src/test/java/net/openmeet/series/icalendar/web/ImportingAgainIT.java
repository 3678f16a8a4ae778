package net.openmeet.series.icalendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A file that was imported before, with and without changes there and here. */
@ServiceTest(service = "series-service")
class ImportingAgainIT {

    private static final String WEEKLY = "FREQ=WEEKLY;COUNT=2";

    private final Api api;
    private final JdbcClient database;

    ImportingAgainIT(Api api, JdbcClient database) {
        this.api = api.as(UUID.randomUUID());
        this.database = database;
    }

    @Test
    void takesOverWhatTheFileHasChanged() {
        String series =
                send(games(0, "20380301T180000", "Board games", "Bring some")).header("Location");

        ApiResponse again = send(games(1, "20380301T180000", "Board and card games", "Bring some"));

        assertThat(texts(again.at("/updated/0/changed"))).containsExactly("name");
        assertThat(again.at("/items").isEmpty()).isTrue();
        ApiResponse updated = api.get(series).expect(200);
        assertThat(updated.text("/name")).isEqualTo("Board and card games");
        assertThat(again.header("Version-Token"))
                .endsWith("/" + updated.at("/version").asInt());
        assertThat(send(games(1, "20380301T180000", "Board and card games", "Bring some"))
                        .text("/unchanged/0/slug"))
                .isEqualTo(updated.text("/slug"));
    }

    @Test
    void takesPlaceWhenTheFileSaysNow() {
        String series =
                send(games(0, "20380301T180000", "Board games", "Bring some")).header("Location");

        ApiResponse again = send(games(1, "20380301T200000", "Board games", "Bring some"));

        assertThat(texts(again.at("/updated/0/changed"))).containsExactly("schedule");
        assertThat(api.get(series).text("/start")).isEqualTo("2038-03-01T20:00");
        assertThat(send(games(1, "20380301T200000", "Board games", "Bring some"))
                        .at("/unchanged"))
                .hasSize(1);

        assertThat(texts(send(games(2, "20380301T190000", "Board games", "Bring some"))
                        .at("/updated/0/changed")))
                .containsExactly("schedule");
        assertThat(api.get(series).text("/start")).isEqualTo("2038-03-01T19:00");
    }

    @Test
    void saysThatNoDateWouldBeLeft() {
        String series =
                send(games(0, "20380301T180000", "Board games", "Bring some")).header("Location");

        ApiResponse over = send(games(1, "20010301T200000", "Games", "Bring some"));

        assertThat(over.text("/skipped/0/reason")).isEqualTo("not-taken-over");
        assertThat(api.get(series).text("/name")).isEqualTo("Board games");
    }

    @Test
    void keepsWhatWasChangedHereAndSaysSo() {
        String series =
                send(games(0, "20380301T180000", "Board games", "Bring some")).header("Location");
        rename(series, "Our games");

        ApiResponse again = send(games(1, "20380301T180000", "Their games", "Bring none"));

        assertThat(texts(again.at("/updated/0/changed"))).containsExactly("description");
        assertThat(again.text("/warnings/0/code")).isEqualTo("kept-as-changed-here");
        assertThat(again.text("/warnings/0/detail")).contains("name");
        assertThat(api.get(series).text("/name")).isEqualTo("Our games");
        assertThat(api.get(series).text("/description")).isEqualTo("Bring none");

        ApiResponse third = send(games(2, "20380301T180000", "Their games", "Bring some"));
        assertThat(texts(third.at("/updated/0/changed"))).containsExactly("description");
        assertThat(third.at("/warnings").isEmpty()).isTrue();
    }

    @Test
    void changesNothingThatTheFileHasNotChanged() {
        String file = games(0, "20380301T180000", "Board games", "Bring some");
        String series = send(file).header("Location");
        rename(series, "Our games");

        ApiResponse again = send(file);

        assertThat(again.at("/unchanged").size()).isEqualTo(1);
        assertThat(again.at("/warnings").isEmpty()).isTrue();
        assertThat(api.get(series).text("/name")).isEqualTo("Our games");
    }

    @Test
    void takesNothingFromAnOlderFile() {
        String series =
                send(games(3, "20380301T180000", "Board games", "Bring some")).header("Location");

        ApiResponse older = send(games(2, "20380301T200000", "Games", "Bring some"));

        assertThat(older.text("/skipped/0/reason")).isEqualTo("older-than-imported");
        assertThat(api.get(series).text("/name")).isEqualTo("Board games");
    }

    @Test
    void saysWhatItWouldDoAndDoesNothing() {
        String file = games(0, "20380301T180000", "Board games", "Bring some");
        ApiResponse tried = api.send("POST", "/api/series/import?dryRun=true", "text/calendar", file)
                .expect(200);
        assertThat(tried.at("/dryRun").asBoolean()).isTrue();
        assertThat(tried.text("/items/0/name")).isEqualTo("Board games");
        api.get("/api/series/" + tried.text("/items/0/slug")).expect(404);

        String series = send(file).header("Location");
        ApiResponse update = api.send(
                        "POST",
                        "/api/series/import?dryRun=true",
                        "text/calendar",
                        games(1, "20380301T180000", "Games", "Bring some"))
                .expect(200);
        assertThat(texts(update.at("/updated/0/changed"))).containsExactly("name");
        assertThat(api.get(series).text("/name")).isEqualTo("Board games");
    }

    @Test
    void takesBackADryRunOfARequestWithAKeyAndStillAnswersTheSame() {
        Api keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        String file = games(0, "20380301T180000", "Board games", "Bring some");
        for (int i = 0; i < 2; i++) {
            ApiResponse tried = keyed.send("POST", "/api/series/import?dryRun=true", "text/calendar", file)
                    .expect(200);
            api.get("/api/series/" + tried.text("/items/0/slug")).expect(404);
        }
    }

    @Test
    void leavesAloneWhatWasImportedBeforeFilesWereRemembered() {
        String series =
                send(games(0, "20380301T180000", "Board games", "Bring some")).header("Location");
        database.sql("update imported_series set said = null").update();

        ApiResponse again = send(games(1, "20380301T180000", "Games", "Bring some"));

        assertThat(again.text("/skipped/0/reason")).isEqualTo("newer-than-imported");
        assertThat(api.get(series).text("/name")).isEqualTo("Board games");
    }

    private void rename(String series, String name) {
        api.with("If-Match", api.get(series).header("ETag"))
                .send("PATCH", series, "application/merge-patch+json", "{\"name\": \"" + name + "\"}")
                .expect(200);
    }

    private ApiResponse send(String file) {
        ApiResponse answer = api.send("POST", "/api/series/import", "text/calendar", file);
        assertThat(answer.status()).isBetween(200, 201);
        return answer;
    }

    private static String games(int sequence, String start, String name, String description) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//example//EN
                BEGIN:VEVENT
                UID:games@example.org
                SEQUENCE:%d
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Berlin:%s
                DURATION:PT1H
                RRULE:%s
                SUMMARY:%s
                DESCRIPTION:%s
                END:VEVENT
                END:VCALENDAR
                """.formatted(sequence, start, WEEKLY, name, description).replace("\n", "\r\n");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(text -> text.asString("")).toList();
    }
}
