package net.openmeet.occurrence.series.messaging;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Message;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.Visibility;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OccurrenceServiceTest
class RestrictingASeriesIT {

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SeriesOnTopic series;
    private final HandledMessages handled;

    RestrictingASeriesIT(
            Api api, Messages messages, TestClock clock, JdbcClient database, PlatformTransactionManager transactions) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void waitsForNoDateToFollow() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        whileNoDateCanFollow(yoga, () -> {
            series.change(yoga, 2, yoga.getTemplate(), Visibility.PRIVATE, FIRST_OF_MARCH);
            awaitHidden(yoga);
            api.as(ALICE).get(occurrences(yoga)).expect(200);
        });
    }

    @Test
    void hidesADeletedSeriesFromItsOrganiserToo() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        whileNoDateCanFollow(yoga, () -> {
            series.delete(yoga, 2);
            awaitHidden(yoga);
            api.as(ALICE).get(occurrences(yoga)).expect(404);
        });
    }

    @Test
    void endsOnlyWhenTheDatesHaveFollowed() {
        SeriesCreated yoga = series.create(tuesdayYoga().setVisibility(Visibility.PRIVATE));
        whileNoDateCanFollow(yoga, () -> {
            series.change(yoga, 2, yoga.getTemplate(), Visibility.PUBLIC, FIRST_OF_MARCH);
            Await.until(
                    "the restriction to be gone",
                    () -> database.sql("select visibility from series_restriction where series_id = :id")
                            .param("id", yoga.getSeriesId())
                            .query(String.class)
                            .single()
                            .equals("public"));
            api.as(BOB).get(occurrences(yoga)).expect(404);
        });
        Await.until(
                "the dates to follow", () -> api.as(BOB).get(occurrences(yoga)).status() == 200);
    }

    @Test
    void letsNobodySeeWhatItHasNotHeardOf() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        database.sql("delete from series_restriction where series_id = :id")
                .param("id", yoga.getSeriesId())
                .update();

        api.get(occurrences(yoga)).expect(404);
        api.as(ALICE).get(occurrences(yoga)).expect(404);
    }

    @Test
    void letsNobodySeeWhatAMessageIsAboutThatCanNotBeRead() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        var unreadable = new ProducerRecord<>(
                Topics.SERIES.name(),
                yoga.getSeriesId().toString().getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 0, 0, 0, 1, 42});
        Map.of(
                        "ce_id", Uuids.next().toString(),
                        "ce_type", SeriesTemplateChanged.class.getName())
                .forEach((name, value) -> unreadable.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        messages.send(unreadable);
        awaitHidden(yoga);

        series.change(yoga, 3, yoga.getTemplate(), Visibility.PUBLIC, FIRST_OF_MARCH);
        Await.until(
                "the series to be seen again", () -> api.get(occurrences(yoga)).status() == 200);
    }

    @Test
    void leadsFromAFormerSlugOnlyWhoMaySeeTheSeriesWithoutALink() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        String secret = "tuesday-yoga-x" + yoga.getSeriesId().toString().substring(0, 13);
        handled.await(series.change(yoga, 2, secret, yoga.getTemplate(), Visibility.UNLISTED, FIRST_OF_MARCH));

        String date = "/2026-03-03T19:00";
        api.get(occurrences(yoga)).expect(404);
        api.as(BOB).get(occurrences(yoga) + date).expect(404);
        api.as(BOB).get("/api/events/" + yoga.getSlug() + "-2026-03-03-1900").expect(404);
        api.as(BOB).put(occurrences(yoga) + "/2031-03-04T19:00").expect(404);
        ApiResponse moved = api.as(ALICE)
                .get("/api/events/" + yoga.getSlug() + "-2026-03-03-1900")
                .expect(308);
        assertThat(moved.header("Location")).isEqualTo("/api/events/" + secret + "-2026-03-03-1900");
        assertThat(api.as(ALICE).get(occurrences(yoga) + date).expect(308).header("Location"))
                .isEqualTo("/api/series/" + secret + "/occurrences" + date);
        assertThat(api.as(ALICE)
                        .with("If-Match", "*")
                        .post(occurrences(yoga) + date + "/cancel", "{}")
                        .expect(308)
                        .header("Location"))
                .isEqualTo("/api/series/" + secret + "/occurrences" + date + "/cancel");
        api.as(BOB)
                .with("If-Match", "*")
                .post(occurrences(yoga) + date + "/cancel", "{}")
                .expect(404);
        assertThat(api.get(moved.header("Location")).expect(200).text("/series"))
                .isEqualTo(secret);
        Message<OccurrenceModified> told = messages.await(
                OccurrenceModified.class,
                modified -> modified.getState().getSlug().equals(secret + "-2026-03-03-1900"));
        assertThat(told.body().getChanges())
                .extracting(change -> change.getField())
                .containsExactly("visibility", "slug");

        handled.await(series.change(yoga, 3, yoga.getSlug(), yoga.getTemplate(), Visibility.PUBLIC, FIRST_OF_MARCH));
        api.get(occurrences(yoga) + date).expect(200);
        assertThat(api.get(moved.header("Location")).expect(308).header("Location"))
                .isEqualTo("/api/events/" + yoga.getSlug() + "-2026-03-03-1900");
    }

    /** Somebody else holds the lock that every change of a date takes. */
    private void whileNoDateCanFollow(SeriesCreated yoga, Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            database.sql("select id from known_series where id = :id for update")
                    .param("id", yoga.getSeriesId())
                    .query()
                    .singleRow();
            meanwhile.run();
        });
    }

    private void awaitHidden(SeriesCreated yoga) {
        Await.until(
                yoga.getSlug() + " to be hidden",
                () -> api.as(BOB).get(occurrences(yoga)).status() == 404);
    }
}
