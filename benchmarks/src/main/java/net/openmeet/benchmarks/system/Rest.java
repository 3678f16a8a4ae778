package net.openmeet.benchmarks.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** A system has come to rest when no fact waits to be published, and all who read facts have read them. */
final class Rest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final RunningSystem system;

    Rest(RunningSystem system) {
        this.system = system;
    }

    void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, system.kafka()))) {
            while (!isPublished() || !isRead(admin)) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("The system isn't at rest after " + PATIENCE);
                }
                LockSupport.parkNanos(PAUSE);
            }
        } catch (ExecutionException | TimeoutException | SQLException e) {
            throw new IllegalStateException("Whether the system is at rest can't be seen", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private boolean isPublished() throws SQLException {
        for (String database : system.databases()) {
            try (Connection connection = system.connect(database, "public");
                    ResultSet rows =
                            connection.createStatement().executeQuery("select exists (select from outbox_message)")) {
                rows.next();
                if (rows.getBoolean(1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isRead(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        for (GroupListing group : admin.listGroups().all().get(30, TimeUnit.SECONDS)) {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get(30, TimeUnit.SECONDS);
            Map<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> written = admin.listOffsets(
                            read.keySet().stream().collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest())))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            if (read.entrySet().stream()
                    .anyMatch(at -> at.getValue() != null
                            && at.getValue().offset()
                                    < Objects.requireNonNull(written.get(at.getKey()))
                                            .offset())) {
                return false;
            }
        }
        return true;
    }
}
