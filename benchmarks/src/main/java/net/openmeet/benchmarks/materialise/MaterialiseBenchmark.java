package net.openmeet.benchmarks.materialise;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.benchmarks.calendar.SampleCalendar;
import net.openmeet.benchmarks.system.CpuMeter;
import net.openmeet.benchmarks.system.CpuTime;
import net.openmeet.benchmarks.system.OwnServers;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.occurrence.OccurrenceServiceApplication;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has occurrence-service store the window of weekly series of which no date is stored, 13 dates each, while another session holds the relay's lock; then look after
 * them once more, when there is nothing to do. Beside it the raw insert of the same rows, dates and messages, on the same database.
 *
 * <p>Argument: number of series (100,000).
 */
public final class MaterialiseBenchmark {

    private static final String DATABASE = "openmeet_occurrence";
    private static final long RELAY_LOCK = 0x6f7574626f78L;
    private static final int WARM_UP = 2_000;
    private static final long PAUSE = 20_000_000;

    /** Which transactions wrote the dates. */
    private static final String STATE =
            "select count(*) || ' ' || bit_xor(hashtextextended(id::text, xmin::text::bigint)) from occurrence";

    private MaterialiseBenchmark() {}

    /** What was written until nothing was due any more. */
    private record Run(double seconds, CpuTime cpu, long dates, long messages) {}

    public static void main(String[] args) throws Exception {
        int number = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Table.printMachine();
        try (OwnServers servers = OwnServers.start()) {
            servers.createDatabase(DATABASE);
            try (Connection relay = servers.connect(DATABASE);
                    Statement lock = relay.createStatement()) {
                lock.execute("select pg_advisory_lock(" + RELAY_LOCK + ")");
                materialise(servers, number);
            }
        }
    }

    private static void materialise(OwnServers servers, int number) throws SQLException {
        try (ConfigurableApplicationContext _ = OpenMeetService.run(
                        OccurrenceServiceApplication.class,
                        "occurrence-service",
                        servers.settings(
                                DATABASE, "--spring.profiles.active=embedded", "--openmeet.vivification.poll=50ms"));
                Connection connection = servers.connect(DATABASE)) {
            var samples = new SampleCalendar(connection);
            CpuMeter meter = servers.cpu();
            samples.fillSeries(0, WARM_UP, new UUID(7, 1));
            run(connection, meter);
            samples.fillSeries(WARM_UP, WARM_UP + number, new UUID(7, 1));
            samples.analyze();
            execute(connection, "truncate occurrence, outbox_message cascade");
            Run first = run(connection, meter);
            var raw = new RawInsert(connection);
            raw.keep();
            execute(connection, "truncate outbox_message");
            String before = text(connection, STATE);
            Run second = run(connection, meter);
            boolean same = before.equals(text(connection, STATE)) && second.messages() == 0;
            print(number + WARM_UP, first, second, same, raw.seconds());
        }
    }

    /** Has all series be looked after. */
    private static Run run(Connection connection, CpuMeter meter) throws SQLException {
        CpuTime spent = meter.read();
        long begin = System.nanoTime();
        execute(connection, """
                insert into series_upkeep (series_id, due_at) select id, now() from known_series
                on conflict (series_id) do update set due_at = excluded.due_at
                """);
        while (!text(connection, """
                select exists (select from series_upkeep where due_at <= now())
                       or exists (select from work where kind in ('upkeep-batch', 'series-upkeep'))
                """).equals("f")) {
            LockSupport.parkNanos(PAUSE);
        }
        return new Run(
                (System.nanoTime() - begin) / 1e9,
                meter.read().minus(spent),
                Long.parseLong(text(connection, "select count(*) from occurrence")),
                Long.parseLong(text(connection, "select count(*) from outbox_message")));
    }

    private static void print(int series, Run first, Run second, boolean same, double raw) {
        System.out.printf(
                Locale.ROOT,
                "%,d series, %,d dates and %,d messages stored in %.1f s, CPU of the service %.1f s, PostgreSQL's %.1f s%n",
                series,
                first.dates(),
                first.messages(),
                first.seconds(),
                first.cpu().services(),
                first.cpu().postgres());
        System.out.printf(Locale.ROOT, "raw insert of the same rows %.1f s; ratio %.2f%n", raw, first.seconds() / raw);
        System.out.printf(
                Locale.ROOT,
                "looked after once more in %.1f s: %s%n",
                second.seconds(),
                same ? "no date and no message was written" : "SOMETHING WAS WRITTEN");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
