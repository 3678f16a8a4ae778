package net.openmeet.benchmarks.answers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.openmeet.benchmarks.system.Pgbench;
import net.openmeet.benchmarks.system.RunningSystem;
import org.flywaydb.core.Flyway;

/**
 * The raw limit of answers: the same statements on the same tables, in a schema of their own within the service's database, where no relay takes
 * away what is published and no consumer reads it.
 */
final class RawDates {

    private static final String DATABASE = "openmeet_attendance";
    private static final String SCHEMA = "raw";
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final Duration TIME = Duration.ofSeconds(10);

    private static final List<String> FILL =
            List.of("""
                    insert into series_restriction (series_id, version, propagated_version, owner_id, visibility, slug)
                    values (lpad('0', 32, '0')::uuid, 1, 1, gen_random_uuid(), 'PUBLIC', 'raw')
                    """, """
                    insert into known_occurrence
                        (occurrence_id, state_version, series_id, slug, owner_id, visibility, status, capacity, ends_at)
                    select lpad(to_hex(date), 32, '0')::uuid, 1, lpad('0', 32, '0')::uuid, 'raw-date-' || date, gen_random_uuid(),
                        'PUBLIC', 'SCHEDULED', ?, now() + interval '1 year'
                    from generate_series(1, ?) as date
                    """, """
                    insert into attendance_list (occurrence_id, series_id, status, capacity, ends_at)
                    select occurrence_id, series_id, status, capacity, ends_at from known_occurrence
                    """, "insert into occurrence_slug select slug, occurrence_id from known_occurrence");

    private final RunningSystem system;
    private final int dates;

    private RawDates(RunningSystem system, int dates) {
        this.system = system;
        this.dates = dates;
    }

    static RawDates make(RunningSystem system, int dates, int capacity) throws SQLException {
        Flyway.configure()
                .dataSource(system.jdbc(DATABASE), DATABASE, system.password(DATABASE))
                .locations("classpath:db/platform", "classpath:db/attendance-service")
                .outOfOrder(true)
                .schemas(SCHEMA)
                .load()
                .migrate();
        try (Connection connection = system.connect(DATABASE, SCHEMA)) {
            for (String fill : FILL) {
                fill(connection, fill, capacity, dates);
            }
        }
        return new RawDates(system, dates);
    }

    Pgbench.Limit answers(int clients) throws SQLException {
        // As the service's own tables are: answered for the first time.
        try (Connection connection = system.connect(DATABASE, SCHEMA);
                Statement statement = connection.createStatement()) {
            statement.execute("truncate rsvp, outbox_message");
            statement.execute("update attendance_list set version = 0, going = 0, waitlisted = 0, waiting = 0");
            statement.execute("vacuum analyze");
        }
        var pgbench = new Pgbench(system, DATABASE, SCHEMA);
        Map<String, String> variables = Map.of("dates", Integer.toString(dates));
        pgbench.run(RawDates.class, "answer.sql", variables, clients, WARM_UP);
        return pgbench.run(RawDates.class, "answer.sql", variables, clients, TIME);
    }

    private static void fill(Connection connection, String sql, int capacity, int dates) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (statement.getParameterMetaData().getParameterCount() > 0) {
                statement.setInt(1, capacity);
                statement.setInt(2, dates);
            }
            statement.execute();
        }
    }
}
