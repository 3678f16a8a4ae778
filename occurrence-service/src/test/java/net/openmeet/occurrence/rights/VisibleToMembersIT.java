package net.openmeet.occurrence.rights;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OccurrenceServiceTest
class VisibleToMembersIT {

    private static final String MARCH = "?from=2026-03-01&to=2026-04-01&timeZone=Europe/Berlin&q=";
    private static final String PARTY = """
            {"name": "%s", "timeZone": "Europe/Berlin", "start": "2026-03-07T15:00", "duration": "PT6H",
             "visibility": "members"}""";

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    VisibleToMembersIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void isThereForWhoHasSignedInAlone() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.MEMBERS));
        String slug = yoga.getSlug();

        for (String path : List.of(
                occurrences(yoga),
                "/api/series/" + slug + "/occurrences/2026-03-03T19:00",
                "/api/series/" + slug + "/occurrences/2030-03-05T19:00",
                "/api/series/" + slug + "/calendar.ics",
                "/api/series/" + slug + "/calendar.json",
                "/api/events/" + slug + "-2026-03-03-1900",
                "/api/events/" + slug + "-2026-03-03-1900/calendar.ics")) {
            assertThat(api.as(BOB).get(path).status())
                    .as("%s for a member", path)
                    .isEqualTo(200);
            assertThat(api.get(path).status()).as("%s for nobody", path).isEqualTo(404);
        }
    }

    @Test
    void isFoundByWhoHasSignedInAndByNoOpenFeed() {
        String word = "Kzwxq";
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(SeriesOnTopic.template("Yoga " + word))
                .setVisibility(Visibility.MEMBERS));
        String party = api.as(ALICE)
                .post("/api/events", PARTY.formatted("Party " + word))
                .expect(201)
                .text("/slug");

        assertThat(body("/api/calendar/public" + MARCH + word, true)).contains(yoga.getSlug(), party);
        assertThat(body("/api/calendar/public/series" + MARCH + word, true)).contains(yoga.getSlug());
        for (String path : List.of("/api/calendar/public" + MARCH, "/api/calendar/public/series" + MARCH)) {
            assertThat(body(path + word, false)).as(path).doesNotContain(yoga.getSlug(), party);
            assertThat(body(path, false)).as(path).doesNotContain(yoga.getSlug(), party);
        }
        assertThat(body("/api/calendar/public.ics?q=" + word, true)).doesNotContain("BEGIN:VEVENT");
        assertThat(api.as(BOB).get("/api/events/" + party).expect(200).text("/visibility"))
                .isEqualTo("members");
        api.get("/api/events/" + party).expect(404);
    }

    @Test
    void leadsOnFromAFormerSlugWhoHasSignedIn() {
        String path = api.as(ALICE)
                .post("/api/events", PARTY.formatted("Once public").replace("members", "public"))
                .expect(201)
                .header("Location");
        api.get(path).expect(200);

        String slug = api.as(ALICE)
                .with("If-Match", "*")
                .patch(path, "{\"visibility\": \"members\"}")
                .expect(200)
                .text("/slug");

        assertThat(path).doesNotEndWith(slug);
        api.get(path).expect(404);
        api.as(BOB).get(path).expect(308);
        api.get("/api/events/" + slug).expect(404);
    }

    @Test
    void isTheNarrowerOfWhatSeriesAndDatesSay() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.UNLISTED));
        api.get(occurrences(yoga)).expect(200);

        series.change(yoga, 2, SeriesOnTopic.template("Yoga"), Visibility.MEMBERS, FIRST_OF_MARCH);

        Await.until("nobody else sees it", () -> api.get(occurrences(yoga)).status() == 404);
        api.as(BOB).get(occurrences(yoga)).expect(200);
    }

    private String body(String path, boolean signedIn) {
        return (signedIn ? api.as(BOB) : api).get(path).expect(200).body();
    }
}
