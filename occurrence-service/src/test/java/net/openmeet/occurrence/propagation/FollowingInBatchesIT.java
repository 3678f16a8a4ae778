package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.HandledMessages;
import net.openmeet.occurrence.testing.Held;
import net.openmeet.occurrence.testing.LongSeries;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.OtherSeries;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class FollowingInBatchesIT {

    private static final int CHANGED = LongSeries.STORED - LongSeries.OVERRIDDEN;
    private static final int IN_THE_SECOND_BATCH = PropagationManagement.FIRST + 101;
    private static final int WITH_TWO_BATCHES = PropagationManagement.FIRST + PropagationManagement.AT_ONCE;
    private static final int IN_THE_THIRD_BATCH = WITH_TWO_BATCHES + 201;

    private final Api api;
    private final Messages messages;
    private final TestClock clock;
    private final DataSource connections;
    private final SeriesOnTopic series;
    private final HandledMessages handled;
    private final JdbcClient database;

    FollowingInBatchesIT(Api api, Messages messages, TestClock clock, DataSource connections, JdbcClient database) {
        this.api = api;
        this.messages = messages;
        this.clock = clock;
        this.connections = connections;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
        this.handled = new HandledMessages(database);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void goesOnWhereItWasKilledAndTellsOfEachDateOnce() throws SQLException {
        var daily = new LongSeries(series, database, messages);
        try (var held = new Held(connections, daily, daily.follower(IN_THE_THIRD_BATCH))) {
            UUID news = series.rename(daily.created(), 2, "Evening Yoga", FIRST_OF_MARCH);
            handled.await(news);
            held.awaitSomebody();

            ApiResponse progress = progress(daily, 2).expect(200);
            assertThat(progress.text("/state")).isEqualTo("running");
            assertThat(progress.at("/total").asInt()).isEqualTo(LongSeries.STORED);
            assertThat(progress.at("/done").asInt()).isEqualTo(WITH_TWO_BATCHES);
            assertThat(name(daily, 3_001)).isEqualTo("Evening Yoga");
            showsTheSecondVersionInListsAndFeeds(daily);

            held.kill();
        }
        propagated(daily, 2);
        assertThat(progress(daily, 2).text("/state")).isEqualTo("done");
        assertThat(progress(daily, 2).at("/done").asInt()).isEqualTo(LongSeries.STORED);
        progress(daily, 1).expect(404);
        progress(daily, 3).expect(404);
        assertThat(daily.modified(2))
                .hasSize(CHANGED)
                .allSatisfy(modified ->
                        assertThat(modified.getState().getTemplate().getName()).isEqualTo("Evening Yoga"))
                .extracting(OccurrenceModified::getOccurrenceId)
                .doesNotHaveDuplicates();
        assertThat(daily.inVersion(2)).isEqualTo(CHANGED);
        assertThat(daily.inVersion(1)).isEqualTo(LongSeries.OVERRIDDEN);
    }

    private void showsTheSecondVersionInListsAndFeeds(LongSeries daily) {
        String token = "series/" + daily.id() + "/2";
        ApiResponse list = api.get(occurrences(daily.created()) + "?from=2026-03-01&to=2036-01-01&limit=200")
                .expect(200);
        assertThat(list.header("Version-Token")).isEqualTo(token);
        assertThat(list.at("/items").valueStream().map(item -> item.at("/name").asString()))
                .hasSize(200)
                .containsOnly("Evening Yoga", "Its own");
        ApiResponse feed = api.get("/api/series/" + daily.created().getSlug() + "/calendar.ics?months=2")
                .expect(200);
        assertThat(feed.header("Version-Token")).isEqualTo(token);
        assertThat(feed.body())
                .contains("SUMMARY:Evening Yoga")
                .doesNotContain("SUMMARY:Daily Yoga", "SUMMARY:Tuesday Yoga");
    }

    @Test
    void followsTwoQuickEditsOneAfterTheOtherAndShowsTheSecondAtOnce() throws SQLException {
        var daily = new LongSeries(series, database, messages);
        try (var held = new Held(connections, daily, daily.follower(IN_THE_SECOND_BATCH))) {
            UUID first = series.rename(daily.created(), 2, "Evening Yoga", FIRST_OF_MARCH);
            handled.await(first);
            String tag = tag(daily, 3_001);
            UUID second = series.rename(daily.created(), 3, "Night Yoga", FIRST_OF_MARCH);
            held.awaitSomebody();
            // The second waits for the batch of the first that is held.
            assertThat(tag).isEqualTo(tag(daily, 3_001));
            held.release();
            handled.await(second);
            assertThat(name(daily, 3_001)).isEqualTo("Night Yoga");
            assertThat(tag).isNotEqualTo(tag(daily, 3_001));
        }
        propagated(daily, 3);
        assertThat(daily.modified(2)).hasSize(CHANGED);
        assertThat(daily.modified(3)).hasSize(CHANGED).allSatisfy(modified -> {
            assertThat(modified.getVersion()).isEqualTo(3);
            assertThat(modified.getChanges())
                    .singleElement()
                    .satisfies(change -> assertThat(change.getBefore()).isEqualTo("\"Evening Yoga\""));
            assertThat(modified.getState().getTemplate().getName()).isEqualTo("Night Yoga");
        });
        assertThat(progress(daily, 2).text("/state")).isEqualTo("done");
    }

    @Test
    void followsOnceWhatItIsToldTwiceAndLetsAnswersThrough() throws SQLException {
        var daily = new LongSeries(series, database, messages);
        try (var held = new Held(connections, daily, daily.follower(IN_THE_SECOND_BATCH))) {
            var answers = new AnswersOnTopic(messages);
            UUID news = series.rename(daily.created(), 2, "Evening Yoga", FIRST_OF_MARCH);
            handled.await(news);
            held.awaitSomebody();
            answers.going(daily.created(), daily.date(5));
            Await.until(
                    "the answer to be shown",
                    () -> api.get(occurrences(daily.created()) + "/" + daily.date(5))
                                    .at("/attendance/going")
                                    .asInt()
                            == 1);
            messages.publish(
                    Topics.SERIES,
                    daily.id(),
                    messages.seen(
                                    net.openmeet.schemas.series.SeriesTemplateChanged.class,
                                    fact -> fact.getSeriesId().equals(daily.id()))
                            .getFirst()
                            .body(),
                    news);
        }
        propagated(daily, 2);
        handled.await(series.rename(daily.created(), 2, "Told again", FIRST_OF_MARCH));
        assertThat(daily.modified(2)).hasSize(CHANGED);
        assertThat(daily.inVersion(2)).isEqualTo(CHANGED);
    }

    @Test
    void tellsFirstWhatADateFollowedThatEndsBeforeItsTurn() throws SQLException {
        var daily = new LongSeries(series, database, messages);
        UUID last = daily.laterThan(WITH_TWO_BATCHES, 700);
        new OtherSeries(database).leaveAlone(daily.id());
        try (var held = new Held(connections, daily, daily.follower(IN_THE_SECOND_BATCH))) {
            handled.await(series.rename(daily.created(), 2, "Evening Yoga", FIRST_OF_MARCH));
            held.awaitSomebody();
            clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(701)));
        }
        propagated(daily, 2);
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(last));
        assertThat(daily.modified(2)).hasSize(CHANGED);
        assertThat(database.sql("select version from occurrence where id = :id")
                        .param("id", last)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    private void propagated(LongSeries daily, long version) {
        messages.await(
                SeriesPropagated.class, fact -> fact.getSeriesId().equals(daily.id()) && fact.getVersion() == version);
    }

    private ApiResponse progress(LongSeries daily, long version) {
        return api.as(ALICE).get("/api/series/" + daily.created().getSlug() + "/changes/" + version);
    }

    private String name(LongSeries daily, int number) {
        return api.get(occurrences(daily.created()) + "/" + daily.date(number)).text("/name");
    }

    private String tag(LongSeries daily, int number) {
        return api.get(occurrences(daily.created()) + "/" + daily.date(number)).header("ETag");
    }
}
