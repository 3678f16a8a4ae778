package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.StreamSupport;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phases;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Of Tuesdays, the 10th was left out by itself; on the 18th a pause was asked for that left out the 24th and the 31st, which were at seven then. */
@ServiceTest(service = "series-service")
class BecomingPausesIT {

    private static final String PHASES = """
            [{"schedule": {"zone": "Europe/Berlin", "start": "2026-03-03T20:00", "duration": "PT1H30M",
                           "rrules": ["FREQ=WEEKLY;BYDAY=TU"], "rdates": [],
                           "exdates": ["2026-03-10T20:00", "2026-03-24T20:00", "2026-03-31T20:00"]},
              "template": {"name": "Tuesday Yoga"}}]""";
    private static final String PAUSES = """
            [{"from": "2026-03-01", "until": "2026-04-05", "reason": "Easter",
              "dates": ["2026-03-24T19:00", "2026-03-31T19:00"]}]""";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    BecomingPausesIT(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void haveTheDatesThatTheyHadAndAreDatesOfThePlanAgain() {
        Phases phases = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            database.sql("create temporary table series (phases jsonb, pauses jsonb)")
                    .update();
            database.sql("insert into series values (:phases::jsonb, :pauses::jsonb)")
                    .param("phases", PHASES)
                    .param("pauses", PAUSES)
                    .update();
            database.sql(migration()).update();
            return database.sql("select phases, pauses from series")
                    .query((row, number) -> PhasesColumn.read(row.getString("phases"), row.getString("pauses")))
                    .single();
        }));

        assertThat(phases.pauses())
                .containsExactly(
                        new Pause(RecurrenceId.parse("2026-03-24"), RecurrenceId.parse("2026-04-05"), "Easter"));
        assertThat(StreamSupport.stream(phases.datesFrom(Instant.EPOCH).spliterator(), false)
                        .limit(3)
                        .map(date -> date.id().toString()))
                .containsExactly("2026-03-03T20:00", "2026-03-17T20:00", "2026-04-07T20:00");
        assertThat(phases.plan().contains(RecurrenceId.parse("2026-03-24T20:00")))
                .isTrue();
    }

    private static String migration() {
        try {
            return new ClassPathResource("db/series-service/V10__pauses_are_stretches.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
