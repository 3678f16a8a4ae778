package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.AttendanceMode;
import net.openmeet.schemas.series.Coordinates;
import net.openmeet.schemas.series.Location;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class NarrowingWhatIsFoundIT {

    private static final String MARCH = "from=2026-03-01&to=2026-04-01&timeZone=Europe/Berlin&";
    private static final String JULY = "from=2026-07-01&to=2026-08-01&timeZone=Europe/Berlin&";

    /** A tag that nothing else of this database has. */
    private final String tag = "t" + Uuids.next().toString().substring(24);

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    NarrowingWhatIsFoundIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsWhatHasOneOfTheTagsWhateverTheirCase() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(tagged(tag, "calm")));
        String party = event("\"tags\": [\"%s-loud\", \"dance\"]".formatted(tag));

        assertThat(slugs(MARCH + "tags=" + tag)).hasSize(5).contains(slug(yoga, "2026-03-03"));
        assertThat(slugs(MARCH + "tags=" + tag.toUpperCase(Locale.ROOT) + ",%20" + tag + "-loud"))
                .hasSize(6)
                .contains(party);
        assertThat(slugs(MARCH + "tags=" + tag + "-loud,nothing")).containsExactly(party);
        assertThat(slugs(JULY + "tags=" + tag)).containsExactly(slug(yoga, "2026-07-07"));
        assertThat(slugs(MARCH + "q=yoga&tags=" + tag)).hasSize(5);
        assertThat(slugs(MARCH + "q=-yoga+levels&tags=" + tag)).isEmpty();
    }

    @Test
    void findsWhatIsSpokenThereByTheBeginningOfItsLanguage() {
        Template swiss = Template.newBuilder(tagged(tag)).setLanguage("de-CH").build();
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(swiss));
        String german = event("\"language\": \"de\", \"tags\": [\"%s\"]".formatted(tag));
        event("\"language\": \"den\", \"tags\": [\"%s\"]".formatted(tag));
        event("\"tags\": [\"%s\"]".formatted(tag));

        assertThat(slugs(MARCH + "tags=" + tag)).hasSize(5 + 3);
        assertThat(slugs(MARCH + "language=DE&tags=" + tag)).hasSize(5 + 1).contains(german);
        assertThat(slugs(MARCH + "language=de-ch&tags=" + tag)).hasSize(5).contains(slug(yoga, "2026-03-03"));
        assertThat(slugs(MARCH + "language=de-AT&tags=" + tag)).isEmpty();
        assertThat(slugs(JULY + "language=de&tags=" + tag)).containsExactly(slug(yoga, "2026-07-07"));
        assertThat(slugs(JULY + "language=fr&tags=" + tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"in-person, IN_PERSON", "online, ONLINE", "hybrid, HYBRID"})
    void findsHowPeopleTakePart(String mode, AttendanceMode kept) {
        series.create(tuesdayYoga().setTemplate(tagged(tag)));
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(Template.newBuilder(tagged(tag)).setMode(kept).build()));
        String party = event("\"mode\": \"%s\", \"tags\": [\"%s\"]".formatted(mode, tag));

        assertThat(slugs(MARCH + "tags=" + tag)).hasSize(5 + 5 + 1);
        assertThat(slugs(MARCH + "mode=%s&tags=%s".formatted(mode, tag)))
                .hasSize(5 + 1)
                .contains(party);
        assertThat(slugs(JULY + "mode=%s&tags=%s".formatted(mode, tag))).containsExactly(slug(yoga, "2026-07-07"));
        assertThat(slugs(MARCH + "mode=%s&tags=%s".formatted(mode.equals("online") ? "hybrid" : "online", tag)))
                .isEmpty();
    }

    @Test
    void findsWhatTakesPlaceNearbyAndSaysWhere() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(at(52_520_000, 13_405_000)));
        String potsdam = event(place(52.3906, 13.0645));
        event("\"location\": {\"name\": \"Somewhere\"}, \"tags\": [\"%s\"]".formatted(tag));
        String query = "tags=" + tag + "&near=52.52,13.405";

        assertThat(slugs(MARCH + query)).hasSize(5).doesNotContain(potsdam);
        assertThat(slugs(MARCH + query + "&radius=28")).hasSize(5 + 1).contains(potsdam);
        assertThat(slugs(MARCH + query + "&radius=26.5")).hasSize(5);
        assertThat(slugs(JULY + query + "&radius=0.1")).containsExactly(slug(yoga, "2026-07-07"));
        assertThat(slugs(JULY + "tags=" + tag + "&near=52.3906,13.0645&radius=20"))
                .isEmpty();
    }

    @Test
    void findsWhatIsNearAcrossTheDateLineAndAroundThePole() {
        String fiji = event(place(-16.8, -179.9));
        String pole = event(place(89.9, 10));
        assertThat(slugs(MARCH + "near=-16.8,179.9&radius=30&tags=" + tag)).containsExactly(fiji);
        assertThat(slugs(MARCH + "near=-16.8,179.9&radius=500&tags=" + tag)).containsExactly(fiji);
        assertThat(slugs(MARCH + "near=89.9,-170&radius=25&tags=" + tag)).containsExactly(pole);
        assertThat(slugs(MARCH + "near=90,0&radius=500&tags=" + tag)).containsExactly(pole);
    }

    @Test
    void countsWhatADateSaysItselfAndNotWhatItOverrides() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(Template.newBuilder(at(52_520_000, 13_405_000))
                        .setMode(AttendanceMode.IN_PERSON)
                        .setLanguage("en")
                        .build()));
        api.as(ALICE)
                .with("If-Match", "*")
                .patch(SeriesOnTopic.occurrences(yoga) + "/2026-03-10T19:00", """
                        {"name": "Special", "tags": ["%s-special"], "mode": "online", "location": null}
                        """.formatted(tag))
                .expect(200);
        String special = slug(yoga, "2026-03-10");

        assertThat(slugs(MARCH + "tags=" + tag)).hasSize(4).doesNotContain(special);
        assertThat(slugs(MARCH + "tags=" + tag + "-special")).containsExactly(special);
        assertThat(slugs(MARCH + "mode=online&language=en&tags=" + tag + "-special"))
                .containsExactly(special);
        assertThat(slugs(MARCH + "mode=in-person&tags=" + tag + "-special")).isEmpty();
        assertThat(slugs(MARCH + "near=52.52,13.405&tags=" + tag + "," + tag + "-special"))
                .hasSize(4);
        assertThat(slugs(MARCH + "q=special+levels&tags=" + tag + "-special")).containsExactly(special);
        assertThat(slugs(MARCH + "q=studio&tags=" + tag + "-special")).isEmpty();
    }

    @Test
    void findsADateByWhatItsOwnPhaseSays() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(at(52_520_000, 13_405_000)));
        database.sql("""
                        update known_series set version = version + 1, phases =
                            jsonb_set(phases, '{0,schedule,rrules}', '["FREQ=WEEKLY;BYDAY=TU;COUNT=2"]')
                            || jsonb_set(jsonb_set(jsonb_set(phases -> 0,
                                 '{template,location,coordinates}', '{"latitude": 48137000, "longitude": 11575000}'),
                                 '{template,tags}', jsonb_build_array(:tag || '-munich')),
                                 '{schedule,start}', '"2026-03-17T19:00"')
                        where id = :id
                        """).param("tag", tag).param("id", yoga.getSeriesId()).update();

        assertThat(slugs(MARCH + "near=52.52,13.405&tags=" + tag))
                .containsExactly(slug(yoga, "2026-03-03"), slug(yoga, "2026-03-10"));
        assertThat(slugs(MARCH + "near=48.137,11.575&tags=" + tag + "," + tag + "-munich"))
                .hasSize(3)
                .doesNotContain(slug(yoga, "2026-03-10"));
        assertThat(slugs(MARCH + "near=52.52,13.405&tags=" + tag + "-munich")).isEmpty();
        assertThat(slugs(JULY + "tags=" + tag)).isEmpty();
        assertThat(slugs(JULY + "near=52.52,13.405&tags=" + tag + "-munich")).isEmpty();
        assertThat(slugs(JULY + "near=48.137,11.575&tags=" + tag + "-munich"))
                .containsExactly(slug(yoga, "2026-07-07"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 200})
    void leavesNothingOutAndShowsNothingTwiceWhateverThePages(int limit) {
        for (int number = 0; number < 3; number++) {
            series.create(tuesdayYoga().setTemplate(at(52_520_000, 13_405_000)));
        }
        event(place(52.52, 13.405));
        String query = "from=2026-03-09&to=2026-09-01&near=52.52,13.405&radius=1&tags=" + tag + "&limit=";
        assertThat(slugs(query + limit))
                .doesNotHaveDuplicates()
                .hasSize(3 * 12 + 3 + 1)
                .isEqualTo(slugs(query + 200));
    }

    private Template tagged(String... tags) {
        return Template.newBuilder(template("Yoga")).setTags(List.of(tags)).build();
    }

    private Template at(int latitude, int longitude) {
        return Template.newBuilder(tagged(tag))
                .setLocation(Location.newBuilder()
                        .setName("Studio 1")
                        .setCoordinates(Coordinates.newBuilder()
                                .setLatitude(latitude)
                                .setLongitude(longitude)
                                .build())
                        .build())
                .build();
    }

    private String place(double latitude, double longitude) {
        return "\"location\": {\"coordinates\": {\"latitude\": " + latitude + ", \"longitude\": " + longitude
                + "}}, \"tags\": [\"" + tag + "\"]";
    }

    private String event(String members) {
        return api.as(UUID.randomUUID())
                .post("/api/events", """
                        {"name": "Party", "timeZone": "Europe/Berlin", "start": "2026-03-11T18:00", "duration": "PT2H",
                         "visibility": "public", %s}
                        """.formatted(members))
                .expect(201)
                .text("/slug");
    }

    private List<String> slugs(String query) {
        var slugs = new ArrayList<String>();
        String cursor = "";
        do {
            ApiResponse page = api.get("/api/calendar/public?" + query + cursor).expect(200);
            page.at("/items")
                    .valueStream()
                    .forEach(item -> slugs.add(item.at("/occurrence/slug").asString()));
            assertThat(page.at("/truncated").asBoolean()).isFalse();
            String next = page.text("/next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return slugs;
    }

    private static String slug(SeriesCreated series, String date) {
        return series.getSlug() + "-" + date + "-1900";
    }
}
