package net.openmeet.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.platform.messaging.MessagingServers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL how it finds rows among very many, not how long it takes. */
class ManyRowsIT {

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
            jdbc.sql("analyze work").update();
            assertThat(plan(jdbc, WorkRows.CLAIM.replace(":kind", "'kind-3'").replace(":now", "now()")))
                    .contains("work_due", "work_of_key")
                    .doesNotContain("Seq Scan", "Sort");
            assertThat(plan(
                            jdbc,
                            WorkRows.DUE
                                    .replace(":kinds", "array['kind-3', 'none']")
                                    .replace(":now", "now()")))
                    .contains("work_due")
                    .doesNotContain("Seq Scan on work");
        }
    }

    private static String plan(JdbcClient jdbc, String sql) {
        return String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());
    }
}
