package net.openmeet.occurrence.restriction;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.ToldRestriction;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class HidingModeratedDatesIT {

    private static final String CALENDAR = "?from=2026-03-01&to=2026-03-08&timeZone=Europe/Berlin&limit=200";
    private static final List<String> DISCOVERY = List.of(
            "/api/calendar/public" + CALENDAR,
            "/api/calendar/public" + CALENDAR + "&q=yoga",
            "/api/calendar/public/series" + CALENDAR,
            "/api/calendar/public/series" + CALENDAR + "&q=yoga");

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final UUID stranger = UUID.randomUUID();

    HidingModeratedDatesIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void leavesASeriesToItsOrganiserWhereverItIsAskedFor() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String tag = api.get(occurrences(yoga)).expect(200).header("ETag");
        ToldRestriction told = ToldRestriction.of(messages, yoga.getSeriesId());

        told.hidden(1, false);
        Await.until(
                "it is hidden",
                () -> api.with("If-None-Match", tag).get(occurrences(yoga)).status() == 404);

        for (String path : everywhere(yoga.getSlug())) {
            assertThat(api.as(stranger).get(path).status()).as(path).isEqualTo(404);
            assertThat(api.as(ALICE).get(path).status()).as(path).isEqualTo(200);
        }
        for (String path : DISCOVERY) {
            assertThat(api.as(ALICE).get(path).expect(200).body()).as(path).doesNotContain(yoga.getSlug());
        }
        told.unhidden(2);
        Await.until("it is there again", () -> api.get(occurrences(yoga)).status() == 200);
    }

    @Test
    void takesADeletedSeriesFromItsOrganiserToo() {
        SeriesCreated yoga = series.create(tuesdayYoga());

        ToldRestriction.of(messages, yoga.getSeriesId()).hidden(1, true);

        Await.until("it is gone", () -> api.as(ALICE).get(occurrences(yoga)).status() == 404);
        assertThat(api.as(ALICE).get("/api/calendar" + CALENDAR).expect(200).body())
                .doesNotContain(yoga.getSlug());
    }

    @Test
    void holdsForASeriesThatIsHeardOfLater() {
        SeriesCreated.Builder draft = tuesdayYoga();
        ToldRestriction.of(messages, draft.getSeriesId()).hidden(1, false);
        SeriesCreated yoga = draft.build();

        series.publish(yoga);

        Await.until(
                "its organiser sees it",
                () -> api.as(ALICE).get(occurrences(yoga)).status() == 200);
        Await.until("others don't", () -> api.get(occurrences(yoga)).status() == 404);
    }

    @Test
    void leavesAStandaloneEventToItsOrganiser() {
        UUID organiser = UUID.randomUUID();
        ApiResponse party = api.as(organiser).post("/api/events", """
                        {"name": "Party", "visibility": "public", "timeZone": "Europe/Berlin", "start": "2026-03-05T19:00",
                         "duration": "PT2H"}""").expect(201);
        String path = "/api/events/" + party.text("/slug");
        ToldRestriction told = ToldRestriction.of(messages, UUID.fromString(party.text("/id")));

        told.hidden(1, false);

        Await.until("it is hidden", () -> api.get(path).status() == 404);
        api.as(organiser).get(path).expect(200);
        assertThat(api.as(organiser).get(path + "/restriction").expect(200).text("/reason"))
                .isEqualTo("spam");
        assertThat(api.get(DISCOVERY.getFirst()).expect(200).body()).doesNotContain(party.text("/slug"));
        told.hidden(2, true);
        Await.until("it is gone", () -> api.as(organiser).get(path).status() == 404);
    }

    private static List<String> everywhere(String slug) {
        String date = "/api/events/" + slug + "-2026-03-03-1900";
        return List.of(
                "/api/series/" + slug + "/occurrences?from=2026-03-01&to=2026-04-01",
                "/api/series/" + slug + "/occurrences/2026-03-03T19:00",
                "/api/series/" + slug + "/calendar.ics",
                date,
                date + "/calendar.ics");
    }
}
