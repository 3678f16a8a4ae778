package net.openmeet.benchmarks.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.benchmarks.system.OwnServers;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.service.OpenMeetService;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the outbox while another session holds the relay's lock, then lets the relay lead and measures until the table is empty. On durable
 * PostgreSQL and real Kafka of its own, beside a bare idempotent producer with the same number of messages, keys and bytes.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class OutboxBenchmark {

    private static final String SERVICE = "outbox-benchmark";
    private static final String DATABASE = "openmeet_outbox_benchmark";
    private static final long RELAY_LOCK = 0x6f7574626f78L;
    private static final int ROWS = 100_000;
    private static final int ROWS_IN_TRANSACTION = 500;

    public static void main(String[] args) throws Exception {
        try (OwnServers servers = OwnServers.start()) {
            servers.createDatabase(DATABASE);
            for (int keys : new int[] {50, 5_000}) {
                double bare = BareProducer.rate(servers.kafka().bootstrapServers(), ROWS, keys);
                measure(servers, keys, bare);
            }
        }
    }

    private static void measure(OwnServers servers, int keys, double bare) throws Exception {
        try (Connection other = servers.connect(DATABASE);
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + RELAY_LOCK + ")");
            try (ConfigurableApplicationContext service =
                    OpenMeetService.run(OutboxBenchmark.class, SERVICE, servers.settings(DATABASE))) {
                Outbox outbox = service.getBean(Outbox.class);
                TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
                long begin = System.nanoTime();
                for (int row = 0; row < ROWS; row += ROWS_IN_TRANSACTION) {
                    int first = row;
                    transaction.executeWithoutResult(
                            status -> outbox.append(SampleFacts.of(first, ROWS_IN_TRANSACTION, keys)));
                }
                double append = rateSince(begin);
                begin = System.nanoTime();
                statement.execute("select pg_advisory_unlock(" + RELAY_LOCK + ")");
                while (!isEmpty(statement)) {
                    LockSupport.parkNanos(20_000_000);
                }
                double drain = rateSince(begin);
                System.out.printf(
                        Locale.ROOT,
                        "%,d rows on %,d keys: append %,.0f/s, drain %,.0f/s; bare producer %,.0f/s; drain to bare %.2f%n",
                        ROWS,
                        keys,
                        append,
                        drain,
                        bare,
                        drain / bare);
            }
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select not exists (select from outbox_message)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static double rateSince(long begin) {
        return ROWS * 1e9 / (System.nanoTime() - begin);
    }
}
