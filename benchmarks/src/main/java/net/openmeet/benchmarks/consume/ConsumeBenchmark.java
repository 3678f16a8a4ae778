package net.openmeet.benchmarks.consume;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.attendance.AttendanceServiceApplication;
import net.openmeet.benchmarks.system.CpuMeter;
import net.openmeet.benchmarks.system.CpuTime;
import net.openmeet.benchmarks.system.OwnServers;
import net.openmeet.benchmarks.system.Table;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.platform.service.OpenMeetService;
import net.openmeet.schemas.Topics;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has attendance-service take over dates that were told of while it was away, and measures from the first that it knows to the last. In this JVM,
 * with Kafka, so the CPU time is both; beside a bare consumer of the same messages. The second of two rounds counts.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class ConsumeBenchmark {

    private static final String PUBLISHER = "consume-benchmark";
    private static final String PUBLISHED = "openmeet_consume_benchmark";
    private static final String APPLIED = "openmeet_attendance";
    private static final int MESSAGES = 20_000;
    private static final int MESSAGES_IN_TRANSACTION = 500;
    private static final long PAUSE = 20_000_000;

    /** What was done between two looks. */
    private record Applied(int messages, double seconds, CpuTime cpu) {}

    public static void main(String[] args) throws Exception {
        Table.printMachine();
        try (OwnServers servers = OwnServers.start()) {
            servers.createDatabase(PUBLISHED);
            servers.createDatabase(APPLIED);
            publish(servers, 0);
            apply(servers, 0);
            publish(servers, MESSAGES);
            Applied applied = apply(servers, MESSAGES);
            String kafka = servers.kafka().bootstrapServers();
            String topic = Topics.OCCURRENCES.name();
            double bare = BareConsumer.rate(kafka, topic, MESSAGES, 2 * MESSAGES);
            print(applied, bare);
        }
    }

    private static void publish(OwnServers servers, int first) throws SQLException {
        try (ConfigurableApplicationContext publisher =
                        OpenMeetService.run(ConsumeBenchmark.class, PUBLISHER, servers.settings(PUBLISHED));
                Connection connection = servers.connect(PUBLISHED);
                Statement statement = connection.createStatement()) {
            Outbox outbox = publisher.getBean(Outbox.class);
            TransactionTemplate transaction = publisher.getBean(TransactionTemplate.class);
            for (int from = first; from < first + MESSAGES; from += MESSAGES_IN_TRANSACTION) {
                int next = from;
                transaction.executeWithoutResult(
                        status -> outbox.append(SampleOccurrences.of(next, MESSAGES_IN_TRANSACTION)));
            }
            while (number(statement, "select count(*) from outbox_message") > 0) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static Applied apply(OwnServers servers, int before) throws SQLException {
        try (ConfigurableApplicationContext _ = OpenMeetService.run(
                        AttendanceServiceApplication.class,
                        "attendance-service",
                        servers.settings(APPLIED, "--spring.profiles.active=embedded"));
                Connection connection = servers.connect(APPLIED);
                Statement statement = connection.createStatement()) {
            CpuMeter meter = servers.cpu();
            int first = await(statement, before + 1);
            long begin = System.nanoTime();
            CpuTime spent = meter.read();
            int last = await(statement, before + MESSAGES);
            return new Applied(
                    last - first,
                    (System.nanoTime() - begin) / 1e9,
                    meter.read().minus(spent));
        }
    }

    /** Returns how many dates are known, once that are as many as this. */
    private static int await(Statement statement, int atLeast) throws SQLException {
        int known = number(statement, "select count(*) from known_occurrence");
        while (known < atLeast) {
            LockSupport.parkNanos(PAUSE);
            known = number(statement, "select count(*) from known_occurrence");
        }
        return known;
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void print(Applied applied, double bare) {
        double rate = applied.messages() / applied.seconds();
        Table.print(
                List.of("", "messages/s", "CPU ms/message, service and Kafka", "PostgreSQL CPU ms/message", "to bare"),
                List.of(
                        List.of(
                                "applied by attendance-service",
                                String.format(Locale.ROOT, "%,.0f", rate),
                                Table.number(applied.cpu().services() * 1e3 / applied.messages()),
                                Table.number(applied.cpu().postgres() * 1e3 / applied.messages()),
                                String.format(Locale.ROOT, "%.4f", rate / bare)),
                        List.of("bare consumer", String.format(Locale.ROOT, "%,.0f", bare), "", "", "1")));
    }
}
