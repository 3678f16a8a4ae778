package net.openmeet.series.series;

import static net.openmeet.series.series.TuesdayYoga.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest(service = "series-service")
class LookingForHiddenSeriesIT {

    private static final Viewer STRANGER = Viewer.of(UUID.randomUUID());

    private final SeriesCatalogue catalogue;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Series hidden;

    LookingForHiddenSeriesIT(
            SeriesManagement management,
            SeriesCatalogue catalogue,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.hidden = management.create(new CreateSeries(
                Change.by(ALICE, UUID.randomUUID()),
                ALICE,
                Visibility.PRIVATE,
                TuesdayYoga.template(),
                Schedules.tuesdayEvenings(),
                List.of()));
    }

    @Test
    void takesNoLongerWhileItsOwnerChangesIt() {
        Optional<Series> found = transaction.execute(changing -> {
            assertThat(catalogue.lock(hidden.slug(), Viewer.of(ALICE))).isPresent();
            return transaction.execute(looking -> {
                database.sql("set local lock_timeout = '1s'").update();
                return catalogue.lock(hidden.slug(), STRANGER);
            });
        });

        assertThat(found).isEmpty();
    }

    /** Rules are read from text: whoever measures would see that there was something to read. */
    @Test
    void readsNothingOfIt() {
        database.sql("update series set phases = '[{\"schedule\": \"nonsense\"}]' where id = :id")
                .param("id", hidden.id())
                .update();

        assertThat(catalogue.find(hidden.slug(), STRANGER)).isEmpty();
        assertThat(catalogue.find(hidden.slug(), Viewer.NOBODY)).isEmpty();
    }

    @Test
    void locksNothingOfIt() {
        String before = lockedBy();
        transaction.executeWithoutResult(status -> catalogue.lock(hidden.slug(), STRANGER));

        assertThat(lockedBy()).isEqualTo(before);
    }

    /** Which transaction locked the row last: a new one leaves its number there. */
    private String lockedBy() {
        return database.sql("select xmax::text from series where id = :id")
                .param("id", hidden.id())
                .query(String.class)
                .single();
    }
}
