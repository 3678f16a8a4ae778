package net.openmeet.gateway.limits;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leases in PostgreSQL, a row for each subject and window. */
final class DatabaseLeases implements Leases {

    // In the subjects' order, so that two instances lock the rows in the same one.
    private static final String ADD = """
            insert into allowance as known (subject, window_start, leased)
            select subject, :window, wanted
              from unnest(:subjects::text[], :wanted::bigint[]) as due (subject, wanted)
             order by subject
            on conflict (subject, window_start) do update set leased = known.leased + excluded.leased
            returning subject, leased
            """;

    private final JdbcClient jdbc;

    DatabaseLeases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Long> add(Instant window, Map<String, Integer> wanted) {
        Map<String, Long> leased = new HashMap<>();
        jdbc.sql(ADD)
                .param("window", window.atOffset(ZoneOffset.UTC))
                .param("subjects", wanted.keySet().toArray(String[]::new))
                .param("wanted", wanted.values().stream().map(Object::toString).toArray(String[]::new))
                .query(row -> {
                    leased.put(row.getString("subject"), row.getLong("leased"));
                });
        return leased;
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from allowance where window_start < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
