package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.created;
import static net.openmeet.occurrence.testing.SeriesOnTopic.phase;
import static net.openmeet.occurrence.testing.SeriesOnTopic.schedule;
import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.occurrence.testing.ChangedDate;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.ImportedOverride;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class FindingSeriesIT {

    private static final String PATH = "/api/calendar/public/series?";

    /** A word that nothing else of this database has. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final JdbcClient database;
    private final HandledMessages handled;

    FindingSeriesIT(Api api, Messages messages, TestClock clock, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.database = database;
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void standsEachOnceWithItsNextDate() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template(word)));
        SeriesCreated choir =
                series.create(created("choir", schedule("Europe/Berlin", "2026-03-02T20:00", "FREQ=DAILY"))
                        .setTemplate(template(word)));

        assertThat(slugs("q=" + word))
                .containsExactly(choir.getSlug() + "-2026-03-02-2000", yoga.getSlug() + "-2026-03-03-1900");
        assertThat(slugs("q=" + word + "&from=2026-03-04T00:00&timeZone=Europe/Berlin"))
                .containsExactly(choir.getSlug() + "-2026-03-04-2000", yoga.getSlug() + "-2026-03-10-1900");
        assertThat(slugs("q=" + word + "&from=2026-03-04&to=2026-03-05&timeZone=Europe/Berlin"))
                .containsExactly(choir.getSlug() + "-2026-03-04-2000");
    }

    @Test
    void standsWithItsNextDateInTheRangeThoughNoneOfThoseIsStored() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template(word)));
        SeriesCreated yearly =
                series.create(created("party", schedule("Europe/Berlin", "2026-12-31T20:00", "FREQ=YEARLY"))
                        .setTemplate(template(word)));

        assertThat(slugs("q=" + word + "&from=2026-09-01&to=2026-10-01"))
                .containsExactly(yoga.getSlug() + "-2026-09-01-1900");
        assertThat(slugs("q=" + word))
                .containsExactly(yoga.getSlug() + "-2026-03-03-1900", yearly.getSlug() + "-2026-12-31-2000");
    }

    @Test
    void passesOverDatesThatAreCancelledStoredOrNot() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template(word)));
        cancel(yoga, "2026-03-03T19:00");
        assertThat(slugs("q=" + word)).containsExactly(yoga.getSlug() + "-2026-03-10-1900");

        cancel(yoga, "2026-09-01T19:00");
        cancel(yoga, "2026-09-08T19:00");
        assertThat(slugs("q=" + word + "&from=2026-09-01&to=2026-10-01"))
                .containsExactly(yoga.getSlug() + "-2026-09-15-1900");
        assertThat(api.get("/api/calendar/public?from=2026-09-01&to=2026-10-01&q=" + word)
                        .expect(200)
                        .text("/items/0/occurrence/slug"))
                .isEqualTo(yoga.getSlug() + "-2026-09-15-1900");
    }

    @Test
    void standsByTheFirstDateThatShowsWhatIsLookedFor() {
        SeriesCreated yoga = series.create(tuesdayYoga()
                .setTemplate(template("Yoga " + word))
                .setImportedOverrides(List.of(
                        override("2026-03-03T19:00", "Closed" + word),
                        override("2026-03-17T19:00", "Special" + word))));

        assertThat(slugs("q=" + word)).containsExactly(yoga.getSlug() + "-2026-03-10-1900");
        assertThat(slugs("q=special" + word)).containsExactly(yoga.getSlug() + "-2026-03-17-1900");
        assertThat(slugs("q=nothing" + word)).isEmpty();
    }

    @Test
    void standsByTheFirstDateOfAPhaseThatHasWhatIsLookedFor() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template("Yoga " + word)));
        handled.await(series.split(
                yoga,
                2,
                "2026-09-15T19:00",
                "2026-09-15T19:00",
                List.of(
                        phase(
                                schedule(
                                        "Europe/Berlin",
                                        "2026-03-03T19:00",
                                        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260908T170000Z"),
                                "Yoga " + word),
                        phase(
                                schedule("Europe/Berlin", "2026-09-15T19:00", "FREQ=WEEKLY;BYDAY=TU"),
                                "Pilates " + word))));

        assertThat(slugs("q=pilates+" + word)).containsExactly(yoga.getSlug() + "-2026-09-15-1900");
        assertThat(slugs("q=yoga+" + word)).containsExactly(yoga.getSlug() + "-2026-03-03-1900");
    }

    @Test
    void isThereForNobodyUnlessItIsPublic() {
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template(word)));
        series.create(tuesdayYoga().setTemplate(template(word)).setVisibility(Visibility.UNLISTED));
        series.create(tuesdayYoga().setTemplate(template(word)).setVisibility(Visibility.PRIVATE));
        assertThat(slugs("q=" + word)).hasSize(1);

        handled.await(series.change(yoga, 2, template(word), Visibility.UNLISTED, FIRST_OF_MARCH));
        assertThat(slugs("q=" + word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 200})
    void isNeitherLeftOutNorTwiceWhateverThePages(int limit) {
        for (int number = 0; number < 3; number++) {
            series.create(created("tied", schedule("Europe/Berlin", "2026-03-02T09:00", "FREQ=DAILY"))
                    .setTemplate(template(word)));
            series.create(created("far", schedule("Europe/Berlin", "2026-11-02T09:00", "FREQ=YEARLY"))
                    .setTemplate(template(word)));
        }
        assertThat(slugs("q=" + word + "&limit=" + limit))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .isEqualTo(slugs("q=" + word + "&limit=200"));
    }

    @Test
    void doesNotComeAgainWhenItsNextDateHasPassedBetweenTwoPages() {
        SeriesCreated choir =
                series.create(created("choir", schedule("Europe/Berlin", "2026-03-02T09:00", "FREQ=DAILY"))
                        .setTemplate(template(word)));
        SeriesCreated yoga = series.create(tuesdayYoga().setTemplate(template(word)));
        ApiResponse first = api.get(PATH + "limit=1&q=" + word).expect(200);
        assertThat(first.text("/items/0/occurrence/series")).isEqualTo(choir.getSlug());

        clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(2)));
        Await.until("the date to be over", () -> isCompleted(new ChangedDate(choir, "2026-03-02T09:00")));
        ApiResponse second = api.get(PATH + "limit=2&q=" + word + "&cursor=" + first.text("/next"))
                .expect(200);
        assertThat(second.text("/items/0/occurrence/series")).isEqualTo(yoga.getSlug());
        assertThat(second.at("/items")).hasSize(1);
    }

    private boolean isCompleted(ChangedDate date) {
        return database.sql("select exists (select from occurrence where id = :id and status = 'completed')")
                .param("id", date.id())
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "from=today, from",
        "from=2026-03-02&to=2026-03-01, to",
        "to=2028-01-01, to",
        "timeZone=Berlin, timeZone",
        "cursor=eAp5, cursor",
        "owner=me, owner",
        "mode=inperson, mode",
        "near=91, near",
        "radius=10, radius"
    })
    void isNotLookedForByWhatNobodyUnderstands(String query, String parameter) {
        ApiResponse refused = api.get(PATH + query).expect(400);
        assertThat(refused.code()).isEqualTo("invalid-parameter");
        assertThat(refused.faults()).containsExactly(parameter);
    }

    private void cancel(SeriesCreated of, String date) {
        new ChangedDate(of, date).change(api.as(ALICE), "cancel", "{}").expect(200);
    }

    private static ImportedOverride override(String date, String name) {
        return ImportedOverride.newBuilder()
                .setRecurrenceId(date)
                .setName(name)
                .setCancelled(false)
                .build();
    }

    private List<String> slugs(String query) {
        var slugs = new ArrayList<String>();
        String cursor = "";
        do {
            ApiResponse page = api.get(PATH + query + cursor).expect(200);
            page.at("/items")
                    .valueStream()
                    .forEach(item -> slugs.add(item.at("/occurrence/slug").asString()));
            assertThat(page.at("/truncated").asBoolean()).isFalse();
            String next = page.text("/next");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return slugs;
    }
}
