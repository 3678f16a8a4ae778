package net.openmeet.benchmarks.propagation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.benchmarks.system.CpuMeter;
import net.openmeet.benchmarks.system.CpuTime;
import net.openmeet.benchmarks.system.OwnServers;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.occurrence.OccurrenceServiceApplication;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has 10,000 stored dates, 1,000 of them with a name of their own, follow a change of their series' name: from the message to the last date, while another
 * session holds the relay's lock. Beside it the raw update and the raw insert of the same rows and bytes, in transactions of the same size, on the same database.
 * The last rounds count: the JVM has compiled all of it by then. After that all dates go on as others, an hour later and back, in four rounds: each is
 * written twice then, as the date that it becomes and in its new version, and its former date is noted; the raw statements beside it write it once.
 *
 * <p>Arguments: number of dates (10,000), every tenth of which has a name of its own; rounds (6).
 */
@SpringBootApplication(proxyBeanMethods = false)
public class PropagationBenchmark {

    private static final String PUBLISHER = "propagation-benchmark";
    private static final String PUBLISHED = "openmeet_propagation_benchmark";
    private static final String FOLLOWED = "openmeet_occurrence";
    private static final long RELAY_LOCK = 0x6f7574626f78L;
    private static final int SHIFTS = 4;
    private static final List<String> STARTS = List.of("2030-01-01T07:00", "2030-01-01T08:00");
    private static final long PAUSE = 2_000_000;

    public static void main(String[] args) throws Exception {
        int dates = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 6;
        Table.printMachine();
        var series = new LongSeries(new UUID(9, 9));
        try (OwnServers servers = OwnServers.start()) {
            servers.createDatabase(PUBLISHED);
            servers.createDatabase(FOLLOWED);
            try (ConfigurableApplicationContext publisher =
                            OpenMeetService.run(PropagationBenchmark.class, PUBLISHER, servers.settings(PUBLISHED));
                    Connection relay = servers.connect(FOLLOWED);
                    Statement lock = relay.createStatement()) {
                lock.execute("select pg_advisory_lock(" + RELAY_LOCK + ")");
                follow(servers, publisher, series, dates, rounds);
            }
        }
    }

    private static void follow(
            OwnServers servers, ConfigurableApplicationContext publisher, LongSeries series, int dates, int rounds)
            throws SQLException {
        CpuMeter meter = servers.cpu();
        try (ConfigurableApplicationContext _ = OpenMeetService.run(
                        OccurrenceServiceApplication.class,
                        "occurrence-service",
                        servers.settings(FOLLOWED, "--spring.profiles.active=embedded"));
                Connection connection = servers.connect(FOLLOWED)) {
            publish(publisher, series.created());
            while (!series.isStored(connection)) {
                LockSupport.parkNanos(PAUSE);
            }
            series.store(connection, dates - 3);
            for (int round = 1; round <= rounds; round++) {
                String name = "round " + round + ": " + dates + " dates followed";
                measure(meter, publisher, connection, series, series.renamed(round + 1), round + 1, name);
            }
            for (int shift = 0; shift < SHIFTS; shift++) {
                String name = "shift " + (shift + 1) + ": " + dates + " dates went on as others";
                long version = rounds + 2L + shift;
                Fact moved = series.rescheduled(version, STARTS.get(shift % 2), STARTS.get((shift + 1) % 2));
                measure(meter, publisher, connection, series, moved, version, name);
            }
        }
    }

    private static void measure(
            CpuMeter meter,
            ConfigurableApplicationContext publisher,
            Connection connection,
            LongSeries series,
            Fact fact,
            long version,
            String name)
            throws SQLException {
        empty(connection);
        CpuTime begin = meter.read();
        double followed = seconds(publisher, connection, series, fact, version);
        CpuTime spent = meter.read().minus(begin);
        int messages = number(connection, "select count(*) from outbox_message");
        RawFollowing.keep(connection);
        empty(connection);
        CpuTime rawBegin = meter.read();
        double raw = RawFollowing.seconds(connection, messages / 2);
        double rawSpent = meter.read().minus(rawBegin).postgres();
        System.out.printf(
                Locale.ROOT,
                "%s in %.2f s (%,d messages), CPU of the JVM %.2f s, PostgreSQL's %.2f s; raw update and insert %.2f s, CPU %.2f s; ratio %.2f%n",
                name,
                followed,
                messages,
                spent.services(),
                spent.postgres(),
                raw,
                rawSpent,
                followed / raw);
    }

    private static double seconds(
            ConfigurableApplicationContext publisher, Connection connection, LongSeries series, Fact fact, long version)
            throws SQLException {
        long begin = System.nanoTime();
        publish(publisher, fact);
        while (!series.hasFollowed(connection, version)) {
            LockSupport.parkNanos(PAUSE);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void publish(ConfigurableApplicationContext publisher, Fact fact) {
        Outbox outbox = publisher.getBean(Outbox.class);
        publisher.getBean(TransactionTemplate.class).executeWithoutResult(status -> outbox.append(List.of(fact)));
    }

    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate outbox_message");
            statement.execute("vacuum analyze occurrence");
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
