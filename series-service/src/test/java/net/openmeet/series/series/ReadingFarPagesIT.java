package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest(service = "series-service")
class ReadingFarPagesIT {

    private static final String OWNER = "0199f5c3-7a01-7bcd-8ef0-123456789abc";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ReadingFarPagesIT(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @CsvSource({
        SeriesRights.LISTED + ", published_at, series_public_newest",
        "owner_id = '" + OWNER + "', created_at, series_owner_newest",
    })
    void readsAnIndexFromThePageOnAndSortsNothing(String condition, String time, String index) {
        String plan = transaction.execute(status -> {
            status.setRollbackOnly();
            return planAmongManySeries(condition, time);
        });

        assertThat(plan)
                .contains("Index Scan using " + index)
                .doesNotContain("Sort")
                .doesNotContain("Filter");
    }

    private String planAmongManySeries(String condition, String time) {
        database.sql("""
                        with slugs as (
                            insert into series_slug select 'far-' || number, gen_random_uuid(), true from generate_series(1, 20000) number
                            returning slug, series_id)
                        insert into series (id, version, slug, owner_id, visibility, phases, pauses, created_at, published_at, updated_at)
                        select series_id, 1, slug, cast(:owner as uuid), 'PUBLIC', '[{}]', '[]', time, time, now()
                        from slugs, lateral (select now() - random() * interval '1 year' as time where slug is not null)""").param("owner", OWNER).update();
        database.sql("analyze series").update();
        return String.join(
                "\n",
                database.sql("explain select * from series where " + condition + " and (" + time + ", id)"
                                + " < (now() - interval '6 months', '0199f5c3-7a01-7bcd-8ef0-123456789abc')"
                                + " order by " + time + " desc, id desc limit 51")
                        .query(String.class)
                        .list());
    }
}
