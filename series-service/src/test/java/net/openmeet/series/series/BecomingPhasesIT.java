package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest(service = "series-service")
class BecomingPhasesIT {

    private static final ScheduleText TUESDAYS = new ScheduleText(
            "Europe/Berlin",
            "2026-03-03T19:00",
            "PT1H30M",
            List.of("FREQ=WEEKLY;BYDAY=TU"),
            List.of("2026-03-05T19:00"),
            List.of("2026-03-10T19:00", "2026-03-17T19:00"));

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    BecomingPhasesIT(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void losesNothingOfASeriesFromBefore() {
        String phases = transaction.execute(status -> {
            status.setRollbackOnly();
            database.sql("""
                            create temporary table series (template jsonb, time_zone text, start_id text, duration text,
                                rrules text[], rdates text[], exdates text[])""").update();
            database.sql("""
                            insert into series values ('{"name": "Tuesday Yoga", "capacity": 20}', 'Europe/Berlin',
                                '2026-03-03T19:00', 'PT1H30M', '{FREQ=WEEKLY;BYDAY=TU}', '{2026-03-05T19:00}',
                                '{2026-03-10T19:00,2026-03-17T19:00}')""").update();
            for (String statement : migration().split(";", -1)) {
                if (statement.contains("add column phases") || statement.contains("update series")) {
                    database.sql(statement).update();
                }
            }
            return database.sql("select phases from series").query(String.class).single();
        });

        Phase phase = PhasesColumn.read(Objects.requireNonNull(phases), "[]").first();
        assertThat(phase.schedule().text()).isEqualTo(TUESDAYS);
        assertThat(phase.template().name()).isEqualTo("Tuesday Yoga");
        assertThat(phase.template().capacity()).isEqualTo(20);
    }

    @Test
    void isReadAsItWasWritten() {
        Phases phases = ((SeriesFact.Split)
                        Objects.requireNonNull(Thursdays.facts().get("Split")))
                .series()
                .phases();

        assertThat(phases.all()).hasSize(2);
        assertThat(PhasesColumn.read(PhasesColumn.write(phases), "[]")).isEqualTo(phases);
    }

    private static String migration() {
        try {
            return new ClassPathResource("db/series-service/V6__phases.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
