package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import net.openmeet.platform.slug.GivenSlugs;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest(service = "series-service")
class TakingASlugIT {

    private final GivenSlugs slugs;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    TakingASlugIT(JdbcClient database, PlatformTransactionManager transactions) {
        this.slugs = new GivenSlugs(database, "series_slug", "series_id");
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An import tries thousands, and the server has no room for as many locks. */
    @Test
    void locksNoneThatIsTakenAnyway() {
        String slug = "taken-" + UUID.randomUUID();

        assertThat(locksAfter(() ->
                        assertThat(slugs.take(slug, UUID.randomUUID(), true)).isTrue()))
                .isEqualTo(1);
        assertThat(locksAfter(() ->
                        assertThat(slugs.take(slug, UUID.randomUUID(), true)).isFalse()))
                .isZero();
    }

    private int locksAfter(Runnable taking) {
        return Objects.requireNonNull(transaction.execute(status -> {
            taking.run();
            return database.sql("select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()")
                    .query(Integer.class)
                    .single();
        }));
    }
}
