package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL how it finds rows among very many, not how long it takes. */
class ManyRowsIT {

    private static final Pattern HIT = Pattern.compile("shared hit=(\\d+)");
    private static final long FEW = 200;

    private final String database = MessagingServers.shared().database();

    @Test
    void areClaimedAndLookedForByIndex() {
        try (WorkingService service = WorkingService.start(database, List.of())) {
            JdbcClient jdbc = service.jdbc();
            jdbc.sql("""
                            insert into work (id, kind, key, payload, due_at)
                            select gen_random_uuid(), 'kind-' || n % 10, 'key ' || n % 20000, '{}',
                                   case when n % 3 = 0 then '-infinity' else now() + make_interval(hours => n % 100) end
                              from generate_series(1, 100000) as n
                            """).update();
            assertThat(blocksOfAClaim(jdbc)).as("statistics of an empty table").isLessThan(FEW);
            jdbc.sql("analyze work").update();
            assertThat(blocksOfAClaim(jdbc)).as("true statistics").isLessThan(FEW);
            assertThat(plan(
                            jdbc,
                            WorkRows.DUE
                                    .replace(":kinds", "array['kind-3', 'none']")
                                    .replace(":now", "now()")))
                    .contains("work_due")
                    .doesNotContain("Seq Scan on work");
        }
    }

    /** Blocks of the table and its indexes that are read to claim a row. */
    private static long blocksOfAClaim(JdbcClient jdbc) {
        String claim = WorkRows.CLAIM.replace(":kind", "'kind-3'").replace(":now", "now()");
        jdbc.sql(claim).query().listOfRows();
        return jdbc.sql("explain (analyze, buffers, timing off) " + claim).query(String.class).list().stream()
                .map(HIT::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElseThrow();
    }

    private static String plan(JdbcClient jdbc, String sql) {
        return String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());
    }
}
