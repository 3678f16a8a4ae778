package net.openmeet.benchmarks.propagation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.benchmarks.system.OwnServers;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.occurrence.OccurrenceServiceApplication;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has 10,000 stored dates, 1,000 of them with a name of their own, follow a change of their series' name: from the message to the last date, while another
 * session holds the relay's lock. Beside it the raw update and the raw insert of the same rows and bytes, in transactions of the same size, on the same database.
 * The last of three rounds counts.
 *
 * <p>Argument: number of dates (10,000), every tenth of which has a name of its own.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class PropagationBenchmark {

    private static final String PUBLISHER = "propagation-benchmark";
    private static final String PUBLISHED = "openmeet_propagation_benchmark";
    private static final String FOLLOWED = "openmeet_occurrence";
    private static final long RELAY_LOCK = 0x6f7574626f78L;
    private static final int ROUNDS = 3;
    private static final long PAUSE = 2_000_000;

    public static void main(String[] args) throws Exception {
        int dates = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
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
                follow(servers, publisher, series, dates);
            }
        }
    }

    private static void follow(
            OwnServers servers, ConfigurableApplicationContext publisher, LongSeries series, int dates)
            throws SQLException {
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
            for (int round = 1; round <= ROUNDS; round++) {
                empty(connection);
                double followed = seconds(publisher, connection, series, round + 1);
                int messages = number(connection, "select count(*) from outbox_message");
                RawFollowing.keep(connection);
                empty(connection);
                print(round, dates, followed, RawFollowing.seconds(connection, dates - dates / 10), messages);
            }
        }
    }

    private static double seconds(
            ConfigurableApplicationContext publisher, Connection connection, LongSeries series, long version)
            throws SQLException {
        long begin = System.nanoTime();
        publish(publisher, series.renamed(version));
        while (!series.hasFollowed(connection, version)) {
            LockSupport.parkNanos(PAUSE);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void publish(ConfigurableApplicationContext publisher, net.openmeet.platform.outbox.Fact fact) {
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

    private static void print(int round, int dates, double followed, double raw, int messages) {
        System.out.printf(
                Locale.ROOT,
                "round %d: %,d dates followed in %.2f s (%,d messages); raw update and insert %.2f s; ratio %.2f%n",
                round,
                dates,
                followed,
                messages,
                raw,
                followed / raw);
    }
}
