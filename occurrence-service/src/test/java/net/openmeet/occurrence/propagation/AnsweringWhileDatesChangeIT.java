package net.openmeet.occurrence.propagation;

import static net.openmeet.occurrence.testing.SeriesOnTopic.occurrences;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;

import java.util.UUID;
import javax.sql.DataSource;
import net.openmeet.occurrence.testing.AnswersOnTopic;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A date that nobody has answered goes, while its first answer is on its way. */
@OccurrenceServiceTest
class AnsweringWhileDatesChangeIT {

    private static final String DATE = "2026-03-17T19:00";

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;
    private final AnswersOnTopic answers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AnsweringWhileDatesChangeIT(
            Api api, Messages messages, TestClock clock, DataSource connections, JdbcClient database) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
        this.answers = new AnswersOnTopic(messages);
        this.database = database;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(connections));
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void bringsBackWhatWasAnsweredInThatMoment() {
        SeriesCreated yoga = series.create(tuesdayYoga());
        UUID id = Uuids.derived(yoga.getSeriesId(), DATE);

        transaction.executeWithoutResult(status -> {
            database.sql("select id from known_series where id = :id for no key update")
                    .param("id", yoga.getSeriesId())
                    .query(UUID.class)
                    .single();
            remove(id);
            answers.going(yoga, DATE);
            Await.until("the answer waits for the series", this::isSomebodyWaiting);
        });

        Await.until(
                "the date is stored again",
                () -> api.get(occurrences(yoga) + "/" + DATE).at("/stored").asBoolean());
    }

    private void remove(UUID id) {
        database.sql("""
                        with removed as (delete from occurrence where id = :id
                                         returning id, series_id, recurrence_id, version + 1 as version)
                        insert into removed_occurrence (id, series_id, recurrence_id, version)
                        select id, series_id, recurrence_id, version from removed
                        """).param("id", id).update();
    }

    private boolean isSomebodyWaiting() {
        return database.sql(
                        "select exists (select from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
