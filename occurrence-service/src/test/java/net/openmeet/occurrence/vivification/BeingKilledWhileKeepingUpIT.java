package net.openmeet.occurrence.vivification;

import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@OccurrenceServiceTest
class BeingKilledWhileKeepingUpIT {

    private static final String FIRST = "2026-03-03T19:00";
    private static final String COMING_IN = "2026-06-02T19:00";

    private final Messages messages;
    private final TestClock clock;
    private final DataSource connections;
    private final SeriesOnTopic series;

    BeingKilledWhileKeepingUpIT(Api api, Messages messages, TestClock clock, DataSource connections) {
        this.messages = messages;
        this.clock = clock;
        this.connections = connections;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void losesAndDoublesNothingAndKeepsNoOtherSeriesFromItsTurn() throws SQLException {
        SeriesCreated killed = series.create(tuesdayYoga());
        SeriesCreated other = series.create(tuesdayYoga());

        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient rival = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            holdUpWhoStoresTheDateComingIn(rival, killed);
            clock.set(FIRST_OF_MARCH.plus(Duration.ofDays(7)));
            Await.until("the job to be in the middle", () -> !waiting(rival).isEmpty());

            awaitBoth(other);

            // Whoever takes the series before its failure is noted waits as well, and keeps that from being noted.
            Await.until("the series to be set back", () -> {
                waiting(rival).forEach(job -> kill(rival, job));
                return hasFailed(rival, killed);
            });
            assertThat(completed(killed)).isZero();
            connection.rollback();
        }
        awaitBoth(killed);
        assertThat(completed(killed)).isEqualTo(1);
        assertThat(completed(other)).isEqualTo(1);
    }

    /** A row that isn't committed: who stores the same date waits to see what becomes of it. */
    private static void holdUpWhoStoresTheDateComingIn(JdbcClient rival, SeriesCreated created) {
        rival.sql("""
                        insert into occurrence (id, series_id, recurrence_id, version, status, overrides, starts_at, ends_at,
                                                tzdb_version)
                        values (:id, :series, :date, 1, 'scheduled', '{}', now(), now(), '')
                        """)
                .param("id", id(created, COMING_IN))
                .param("series", created.getSeriesId())
                .param("date", COMING_IN)
                .update();
    }

    /** The database's processes that wait for the rival. */
    private static List<Integer> waiting(JdbcClient rival) {
        return rival.sql("select pid from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))")
                .query(Integer.class)
                .list();
    }

    private static void kill(JdbcClient rival, int process) {
        rival.sql("select pg_terminate_backend(:process)")
                .param("process", process)
                .query(Boolean.class)
                .single();
    }

    private boolean hasFailed(JdbcClient rival, SeriesCreated created) {
        return rival.sql("select exists (select from work where key = :id and attempts > 0)")
                .param("id", created.getSeriesId().toString())
                .query(Boolean.class)
                .single();
    }

    private void awaitBoth(SeriesCreated created) {
        messages.await(OccurrenceCompleted.class, fact -> fact.getOccurrenceId().equals(id(created, FIRST)));
        messages.await(OccurrenceVivified.class, fact -> fact.getOccurrenceId().equals(id(created, COMING_IN)));
    }

    private int completed(SeriesCreated created) {
        return messages.seen(
                        OccurrenceCompleted.class,
                        fact -> fact.getOccurrenceId().equals(id(created, FIRST)))
                .size();
    }

    private static UUID id(SeriesCreated created, String date) {
        return Uuids.derived(created.getSeriesId(), date);
    }
}
