package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@OccurrenceServiceTest
class DiscoveringIT {

    private static final String MARCH = "from=2026-03-01&to=2026-04-01&timeZone=Europe/Berlin";

    /** A word that nothing else of this database has. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final Api api;
    private final TestClock clock;
    private final JdbcClient database;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    DiscoveringIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsDatesAndEventsByWordsOfNameDescriptionAndPlaceWhateverTheirCaseAndAccents() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template("Züri " + word)));
        String party = party("Fête " + word, "public");

        assertThat(slugs(MARCH + "&q=" + word.toUpperCase(Locale.ROOT)))
                .containsExactly(
                        slug(yoga, "2026-03-03"),
                        slug(yoga, "2026-03-10"),
                        party,
                        slug(yoga, "2026-03-17"),
                        slug(yoga, "2026-03-24"),
                        slug(yoga, "2026-03-31"));
        assertThat(slugs(MARCH + "&q=zuri+" + word)).hasSize(5);
        assertThat(slugs(MARCH + "&q=f%C3%AAte+" + word)).containsExactly(party);
        assertThat(slugs(MARCH + "&q=studio+levels+" + word)).hasSize(5);
        assertThat(slugs(MARCH + "&q=" + word + "+-zuri")).containsExactly(party);
        assertThat(slugs(MARCH + "&q=%22" + word + "+zuri%22")).isEmpty();
        assertThat(slugs(MARCH + "&q=%22zuri+" + word + "%22")).hasSize(5);
        assertThat(slugs(MARCH + "&q=-" + word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "+%C2%A0+", "...", "%E2%80%93", "-", "%22%22", "%CA%BB", "%27"})
    void findsWhatItFindsWithoutWordsWhereNoneIsSent(String none) {
        party("Party " + word, "public");
        String some = "from=2026-03-11&to=2026-03-12&timeZone=Europe/Berlin&limit=200";

        assertThat(slugs(some + "&q=" + none)).isNotEmpty().isEqualTo(slugs(some));
    }

    @Test
    void findsADateByWhatItSaysItselfAndNotByWhatItOverrides() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(template("Yoga " + word))
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId("2026-03-10T19:00")
                        .setName("Special" + word)
                        .setCancelled(false)
                        .build())));

        assertThat(slugs(MARCH + "&q=special" + word)).containsExactly(slug(yoga, "2026-03-10"));
        assertThat(slugs(MARCH + "&q=special" + word + "+levels+studio")).containsExactly(slug(yoga, "2026-03-10"));
        assertThat(slugs(MARCH + "&q=" + word)).hasSize(4).doesNotContain(slug(yoga, "2026-03-10"));
    }

    @Test
    void findsADateByWhatItsOwnPhaseSays() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template("Yoga " + word)));
        database.sql("""
                        update known_series set version = version + 1, phases =
                            jsonb_set(phases, '{0,schedule,rrules}', '["FREQ=WEEKLY;BYDAY=TU;COUNT=2"]')
                            || jsonb_set(jsonb_set(phases -> 0, '{template,name}', to_jsonb('Pilates ' || :word)),
                                         '{schedule,start}', '"2026-03-17T19:00"')
                        where id = :id
                        """).param("word", word).param("id", yoga.getSeriesId()).update();

        assertThat(slugs(MARCH + "&q=yoga+" + word))
                .containsExactly(slug(yoga, "2026-03-03"), slug(yoga, "2026-03-10"));
        assertThat(slugs(MARCH + "&q=pilates+" + word)).hasSize(3).doesNotContain(slug(yoga, "2026-03-10"));
        assertThat(slugs("from=2026-07-01&to=2026-08-01&q=yoga+" + word)).isEmpty();
        assertThat(slugs("from=2026-07-01&to=2026-08-01&q=pilates+" + word)).containsExactly(slug(yoga, "2026-07-07"));
    }

    @Test
    void showsOnlyWhatIsPublicAndTakesPlace() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(template(word))
                .setImportedOverrides(List.of(ImportedOverride.newBuilder()
                        .setRecurrenceId("2026-03-10T19:00")
                        .setCancelled(true)
                        .build())));
        series.create(tuesdayYoga().setTemplate(template(word)).setVisibility(Visibility.UNLISTED));
        series.create(tuesdayYoga().setTemplate(template(word)).setVisibility(Visibility.PRIVATE));
        party(word, "unlisted");
        party(word, "private");
        assertThat(slugs(MARCH + "&q=" + word)).hasSize(4).doesNotContain(slug(yoga, "2026-03-10"));
        assertThat(slugs("from=2026-03-05&to=2027-03-01&q=" + word)).hasSize(11 + 1);

        handled.await(series.change(yoga, 2, template(word), Visibility.UNLISTED, FIRST_OF_MARCH));
        assertThat(slugs("from=2026-03-01&to=2027-03-01&q=" + word)).isEmpty();
    }

    @Test
    void listsEachSeriesOncePastWhatIsStoredWithItsNextDate() {
        SeriesCreated weekly = series.create(tuesdayYoga().setTemplate(template(word)));
        SeriesCreated ended =
                series.create(created("ended", schedule("Europe/Berlin", "2026-03-05T19:00", "FREQ=WEEKLY;COUNT=3"))
                        .setTemplate(template(word)));

        assertThat(entries("from=2026-06-08&to=2026-07-08&q=" + word))
                .extracting(entry -> entry.at("/occurrence/slug").asString() + " "
                        + entry.at("/occurrence/stored").asBoolean())
                .containsExactly(slug(weekly, "2026-06-09") + " false");
        assertThat(slugs("from=2026-11-01&to=2026-12-01&q=" + word)).containsExactly(slug(weekly, "2026-11-03"));
        assertThat(slugs("from=2026-03-01&to=2026-12-01&q=" + word))
                .contains(slug(weekly, "2026-06-02"))
                .hasSize(13 + 3 + 1)
                .anyMatch(slug -> slug.startsWith(ended.getSlug()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 200})
    void leavesNothingOutAndShowsNothingTwiceWhateverThePages(int limit) {
        for (int number = 0; number < 3; number++) {
            series.create(created("tied", schedule("Europe/Berlin", "2026-03-02T09:00", "FREQ=WEEKLY"))
                    .setTemplate(template(word)));
        }
        String query = "from=2026-05-01&to=2026-09-01&q=" + word + "&limit=";
        assertThat(slugs(query + limit))
                .doesNotHaveDuplicates()
                .hasSize(3 * 4 + 3)
                .isEqualTo(slugs(query + 200));
    }

    @Test
    void findsEverythingWithoutWords() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        assertThat(slugs("from=2026-03-10T17:59:00Z&to=2026-03-10T18:01:00Z&limit=200"))
                .contains(slug(yoga, "2026-03-10"));
    }

    private String party(String name, String visibility) {
        return api.as(UUID.randomUUID())
                .post("/api/events", """
                        {"name": "%s", "timeZone": "Europe/Berlin", "start": "2026-03-11T18:00", "duration": "PT2H",
                         "visibility": "%s"}
                        """.formatted(name, visibility))
                .expect(201)
                .text("/slug");
    }

    private List<String> slugs(String query) {
        return entries(query).stream()
                .map(entry -> entry.at("/occurrence/slug").asString())
                .toList();
    }

    private List<JsonNode> entries(String query) {
        var entries = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            ApiResponse page = api.get("/api/calendar/public?" + query + cursor).expect(200);
            page.at("/items").valueStream().forEach(entries::add);
            assertThat(page.at("/truncated").asBoolean()).isFalse();
            String next = page.text("/next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return entries;
    }

    private static String slug(SeriesCreated series, String date) {
        return series.getSlug() + "-" + date + "-1900";
    }
}
