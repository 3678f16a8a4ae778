package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest(service = "series-service")
class ReadingFarPagesIT {

    private static final String OWNER = "0199f5c3-7a01-7bcd-8ef0-123456789abc";
    private static final String CO_ORGANISER = "0199f5c3-7a01-7bcd-8ef0-123456789abd";

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

    @Test
    void readsAnIndexOfWhatMembersFindToo() {
        readsAnIndexFromThePageOnAndSortsNothing(
                SeriesRights.LISTED_TO_MEMBERS, "published_at", "series_listed_newest");
    }

    @Test
    void readsByIndexesWhatSomebodyOrganisesAmongManySeries() {
        String plan = transaction.execute(status -> {
            status.setRollbackOnly();
            storeManySeries();
            return plan(SeriesCatalogue.organised(SeriesCatalogue.AFTER)
                    .replace(":viewer", "'" + CO_ORGANISER + "'")
                    .replace(":at", "now() - interval '6 months'")
                    .replace(":id", "'" + OWNER + "'")
                    .replace(":limit", "51"));
        });

        assertThat(plan)
                .contains("Index Scan using series_owner_newest", "Bitmap Index Scan on series_organisers")
                .doesNotContain("Seq Scan");
    }

    private String planAmongManySeries(String condition, String time) {
        storeManySeries();
        return plan("select * from series where " + condition + " and (" + time + ", id)"
                + " < (now() - interval '6 months', '" + OWNER + "')"
                + " order by " + time + " desc, id desc limit 51");
    }

    /** All of them are one's own; in each fiftieth somebody else organises with them. */
    private void storeManySeries() {
        database.sql("""
                        with slugs as (
                            insert into series_slug
                            select 'far-' || number, gen_random_uuid(), true from generate_series(1, 100000) number
                            returning slug, series_id)
                        insert into series (id, version, slug, owner_id, visibility, phases, pauses, created_at, published_at, updated_at,
                                            co_organisers)
                        select series_id, 1, slug, cast(:owner as uuid), 'PUBLIC', '[{}]', '[]', time, time, now(),
                               case when slug like '%00' or slug like '%50' then array[cast(:organiser as uuid)] else '{}' end
                        from slugs, lateral (select now() - random() * interval '1 year' as time where slug is not null)
                        """).param("owner", OWNER).param("organiser", CO_ORGANISER).update();
        database.sql("analyze series").update();
    }

    private String plan(String query) {
        return String.join(
                "\n", database.sql("explain " + query).query(String.class).list());
    }
}
