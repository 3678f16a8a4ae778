package net.openmeet.platform.catalogue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates the topics of the catalogue; auto-creation is off at the broker. Running it again changes nothing, and a
 * topic that exists is left as it is. A consuming service creates its dead-letter topics itself when it starts.
 */
public final class TopicCreation {

    /** Says that the broker's own setting decides how many copies a topic has. */
    public static final short BROKERS_REPLICATION = -1;

    /** Bytes that a dead letter may have: the largest message there is, and room for the reason. */
    public static final int LARGEST_DEAD_LETTER = 4 * 1024 * 1024;

    /** How long a service may be down without having to be rebuilt from states. */
    private static final Duration FACTS_KEPT = Duration.ofDays(30);

    private static final Duration ERASED_WITHIN = Duration.ofDays(1);

    /** How long reading a topic of states from its beginning may take without missing what was taken away meanwhile. */
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private TopicCreation() {}

    /**
     * Creates every topic of the catalogue with the broker's replication factor.
     *
     * @param bootstrapServers {@code host:port[,host:port]}
     * @throws IllegalStateException if the broker refuses or doesn't answer within 30 seconds
     */
    public static void create(String bootstrapServers) {
        create(bootstrapServers, BROKERS_REPLICATION);
    }

    /** The same, as somebody whom Kafka lets create topics. */
    public static void create(KafkaAccess kafka) {
        create(kafka, catalogue(BROKERS_REPLICATION));
    }

    /** Creates every topic of the catalogue with so many copies. */
    public static void create(String bootstrapServers, short replication) {
        create(KafkaAccess.anonymous(bootstrapServers), catalogue(replication));
    }

    private static List<NewTopic> catalogue(short replication) {
        return Topics.all().stream().map(topic -> published(topic, replication)).toList();
    }

    /** Creates the dead-letter topics of a service for the topics it listens to. */
    public static void createDeadLetters(
            KafkaAccess kafka, short replication, String service, Collection<Topic> subscribed) {
        create(
                kafka,
                subscribed.stream()
                        .map(topic -> deadLetters(topic, service, replication))
                        .toList());
    }

    private static NewTopic published(Topic topic, short replication) {
        return new NewTopic(topic.name(), topic.partitions(), replication)
                .configs(
                        switch (topic.kind()) {
                            case FACTS -> Map.of(TopicConfig.RETENTION_MS_CONFIG, millis(FACTS_KEPT));
                            case STATE ->
                                Map.of(
                                        TopicConfig.CLEANUP_POLICY_CONFIG,
                                        TopicConfig.CLEANUP_POLICY_COMPACT,
                                        // What was erased leaves the disk, however little is written.
                                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                                        millis(ERASED_WITHIN),
                                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                                        millis(TOMBSTONES_KEPT));
                        });
    }

    private static NewTopic deadLetters(Topic topic, String service, short replication) {
        // Compacted, keyed by message id: a null value takes an entry away once it is handled.
        return new NewTopic(topic.deadLetters(service), 1, replication)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_DEAD_LETTER)));
    }

    private static void create(KafkaAccess kafka, List<NewTopic> topics) {
        try (Admin admin =
                Admin.create(kafka.settings(Map.of(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS)))) {
            admin.createTopics(topics).values().forEach(TopicCreation::awaitCreated);
            awaitVisible(admin, topics.stream().map(NewTopic::name).toList());
        }
    }

    private static void awaitCreated(String name, KafkaFuture<Void> creation) {
        try {
            creation.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create " + name, e.getCause());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The controller knows a topic some time before the brokers do. */
    private static void awaitVisible(Admin admin, List<String> names) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TIMEOUT_MILLIS);
        while (true) {
            try {
                admin.describeTopics(names).allTopicNames().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("Kafka does not show " + names, e.getCause());
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while creating topics", e);
    }
}
