package net.openmeet.occurrence.date.web;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.Held;
import net.openmeet.occurrence.testing.LongSeries;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OccurrenceServiceTest
class ChangingManyDatesAtOnceIT {

    private static final String ALL = "{\"from\": \"2026-03-01\", \"until\": \"2034-07-01\"}";
    private static final String LATER = "{\"from\": \"2026-03-01\", \"until\": \"2026-04-01\", \"by\": \"PT1H\"}";

    private final Api api;
    private final Api alice;
    private final Messages messages;
    private final TestClock clock;
    private final DataSource connections;
    private final JdbcClient database;
    private final SeriesOnTopic series;

    ChangingManyDatesAtOnceIT(
            Api api, Messages messages, TestClock clock, DataSource connections, JdbcClient database) {
        this.api = api;
        this.alice = api.as(ALICE).with("If-Match", "*");
        this.messages = messages;
        this.clock = clock;
        this.connections = connections;
        this.database = database;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void cancelsAllOrNoneWhereverItIsKilled() throws SQLException {
        var daily = new LongSeries(series, database, messages);
        String path = occurrences(daily.created()) + "/cancel";
        try (var held = new Held(connections, daily, daily.date(3_000));
                ExecutorService organiser = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<ApiResponse> killed =
                    CompletableFuture.supplyAsync(() -> alice.post(path, ALL), organiser);
            held.awaitSomebody();
            held.killOnce();
            assertThat(killed.join().status()).isGreaterThanOrEqualTo(500);
        }
        assertThat(cancelled(daily)).isZero();

        alice.post(path, ALL).expect(200);

        int dates = cancelled(daily);
        assertThat(dates).isGreaterThan(3_000);
        String last = "2034-06-30T13:00";
        messages.await(
                OccurrenceCancelled.class,
                fact -> daily.id().equals(fact.getState().getSeriesId())
                        && last.equals(fact.getState().getRecurrenceId()));
        assertThat(messages.seen(
                        OccurrenceCancelled.class,
                        fact -> daily.id().equals(fact.getState().getSeriesId())))
                .hasSize(dates)
                .extracting(fact -> fact.body().getOccurrenceId())
                .doesNotHaveDuplicates();
    }

    @Test
    void movesOnceHoweverOftenTheSameRequestComes() throws Exception {
        SeriesCreated yoga = series.create(tuesdayYoga());
        Api impatient = alice.with("Idempotency-Key", "later-" + yoga.getSeriesId());
        List<ApiResponse> answers;
        try (ExecutorService organiser = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> impatient.post(occurrences(yoga) + "/move", LATER), organiser))
                    .limit(5)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
        assertThat(answers).extracting(ApiResponse::status).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.text("/change"))
                .containsOnly(answers.getFirst().text("/change"));
        assertThat(api.get(occurrences(yoga) + "/2026-03-31T19:00").text("/start/local"))
                .isEqualTo("2026-03-31T20:00:00");
    }

    private int cancelled(LongSeries daily) {
        return database.sql("select count(*) from occurrence where series_id = :series and status = 'cancelled'")
                .param("series", daily.id())
                .query(Integer.class)
                .single();
    }
}
