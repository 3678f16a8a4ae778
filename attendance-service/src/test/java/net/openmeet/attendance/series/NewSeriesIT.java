package net.openmeet.attendance.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.test.People;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class NewSeriesIT {

    private final SeriesManagement management;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final UUID id = UUID.randomUUID();

    NewSeriesIT(SeriesManagement management, JdbcClient database, TransactionTemplate transaction) {
        this.management = management;
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void hasNoSeatsToMoveBeforeItIsKnown() {
        transaction.executeWithoutResult(status -> {
            restrict(1);
            assertThat(seatsToMove()).isZero();

            restrict(2);
            assertThat(seatsToMove()).isOne();
            status.setRollbackOnly();
        });
    }

    private void restrict(long version) {
        management.restrict(
                new SeriesRestriction(
                        id, version, Organisers.of(People.ALICE), null, Visibility.PUBLIC, "lunch-" + id, null),
                Change.by(People.ALICE, UUID.randomUUID()));
    }

    private long seatsToMove() {
        return database.sql("select count(*) from work where kind = 'reseat-dates' and key = :id::text")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
