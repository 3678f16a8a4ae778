package net.openmeet.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.platform.test.AgedService;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The service runs on a database that has lived through every version of it. */
class GrowingOldIT {

    private static final UUID OWNER = UUID.fromString("01910000-0000-7000-8000-00000000000a");
    private static final UUID BOB = UUID.fromString("01910000-0000-7000-8000-00000000000b");
    private static final String DATES = "/api/series/old-yoga/occurrences";

    private static final AgedService SERVICE =
            AgedService.start(OccurrenceServiceApplication.class, "occurrence-service");

    private final Api owner = SERVICE.api().as(OWNER).with("If-Match", "*");

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void losesNoRowAndTriesEachMigrationOnSome() {
        assertThat(SERVICE.database().faults()).isEmpty();
    }

    @Test
    void listsDatesOfBefore() {
        ApiResponse march =
                SERVICE.api().get(DATES + "?from=2030-03-01&to=2030-03-20").expect(200);

        assertThat(march.at("/items")
                        .valueStream()
                        .map(item -> item.path("recurrenceId").asString() + " "
                                + item.path("name").asString()))
                .containsExactly(
                        "2030-03-05T19:00 Old Yoga outside", "2030-03-07T19:00 Old Yoga", "2030-03-19T19:00 Old Yoga");
        assertThat(SERVICE.api().get(DATES + "/2026-01-06T19:00").expect(200).text("/name"))
                .isEqualTo("Oldest Yoga");
        assertThat(SERVICE.api().get(DATES + "/2026-01-13T19:00").expect(200).text("/name"))
                .isEqualTo("Oldest Yoga");
        assertThat(SERVICE.api()
                        .get(DATES + "/2030-04-03T19:00")
                        .expect(200)
                        .at("/detached")
                        .asBoolean())
                .isTrue();
        assertThat(SERVICE.api().get(DATES + "/2030-03-06T19:00").expect(308).header("Location"))
                .endsWith(DATES + "/2030-03-05T19:00");
    }

    @Test
    void showsEventsOfBefore() {
        assertThat(SERVICE.api().get("/api/events/old-party").expect(200).text("/name"))
                .startsWith("Old Party");
        SERVICE.api().get("/api/events/old-mistake").expect(404);
        assertThat(owner.get("/api/events/old-picnic").expect(200).text("/start/timeZone"))
                .isEqualTo("UTC");
        SERVICE.api().get("/api/series/old-walk/occurrences").expect(404);
        assertThat(owner.get("/api/series/old-walk/occurrences/2030-03-05")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("cancelled");
        assertThat(owner.get("/api/calendar?from=2030-03-01&to=2030-06-01")
                        .expect(200)
                        .at("/items")
                        .size())
                .isGreaterThan(10);
        assertThat(SERVICE.api()
                        .as(BOB)
                        .get("/api/calendar?from=2030-03-01&to=2030-03-07")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void findsThemByTheirWords() {
        assertThat(SERVICE.api()
                        .get("/api/calendar/public?q=garden&from=2030-04-01&to=2030-06-01")
                        .expect(200)
                        .body())
                .contains("/api/events/old-party");
    }

    @Test
    void editsThem() {
        String date = DATES + "/2030-03-26T19:00";
        assertThat(owner.patch(date, "{\"name\": \"Yoga in the park\"}")
                        .expect(200)
                        .text("/name"))
                .isEqualTo("Yoga in the park");
        assertThat(owner.post(date + "/cancel", "{\"reason\": \"Rain\"}")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("cancelled");
        assertThat(SERVICE.api()
                        .as(BOB)
                        .with("If-Match", "*")
                        .patch("/api/events/old-party", "{\"name\": \"Old Party at night\"}")
                        .expect(200)
                        .text("/name"))
                .isEqualTo("Old Party at night");
    }

    @Test
    void goesOnWithWhatDatesHadStillToFollow() {
        Await.until(
                "the dates to have followed",
                () -> SERVICE.api()
                        .as(OWNER)
                        .get("/api/series/old-yoga/changes/3")
                        .expect(200)
                        .text("/state")
                        .equals("done"));
    }

    @Test
    void writesThemIntoFeeds() {
        String feed = SERVICE.api()
                .with("Accept", "text/calendar")
                .get("/api/series/old-yoga/calendar.ics")
                .expect(200)
                .body();

        assertThat(feed)
                .contains(
                        "RRULE:FREQ=WEEKLY;BYDAY=TU",
                        "RECURRENCE-ID;TZID=Europe/Berlin:20260106T190000",
                        "SUMMARY:Oldest Yoga");
    }
}
