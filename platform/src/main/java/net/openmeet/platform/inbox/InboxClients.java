package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.catalogue.TopicCreation;
import net.openmeet.schemas.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** The Kafka clients of one service's listening side: its group is the service's name. */
final class InboxClients {

    private static final int RECORDS_AT_ONCE = 100;
    private static final Duration AUTHENTICATION_PAUSE = Duration.ofSeconds(10);

    private final KafkaConnectionDetails kafka;
    private final KafkaProperties properties;
    private final InboxSettings settings;
    private final MeterRegistry registry;
    private final String service;

    InboxClients(
            KafkaConnectionDetails kafka,
            KafkaProperties properties,
            InboxSettings settings,
            MeterRegistry registry,
            String service) {
        this.kafka = kafka;
        this.properties = properties;
        this.settings = settings;
        this.registry = registry;
        this.service = service;
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> container(
            Subscription subscription, BatchMessageListener<byte[], byte[]> listener, CommonErrorHandler errorHandler) {
        Topic topic = subscription.topic();
        String group = subscription.group(service);
        String client = group + "-" + topic.name();
        var container = new ContainerProperties(topic.name());
        container.setGroupId(group);
        container.setClientId(client);
        container.setMessageListener(listener);
        // After a poll's records: all have committed their effects, and the inbox skips what is delivered again.
        container.setAckMode(ContainerProperties.AckMode.BATCH);
        container.setMissingTopicsFatal(false);
        container.setStopImmediate(true);
        // Credentials that are refused for a while end nothing for good.
        container.setAuthExceptionRetryInterval(AUTHENTICATION_PAUSE);
        var threads = new SimpleAsyncTaskExecutor(client + "-");
        threads.setVirtualThreads(true);
        container.setListenerTaskExecutor(threads);
        var made = new ConcurrentMessageListenerContainer<>(consumers(), container);
        made.setConcurrency(Math.min(settings.consumers(), topic.partitions()));
        made.setCommonErrorHandler(errorHandler);
        made.setBeanName(client);
        return made;
    }

    Producer<byte[], byte[]> deadLetterProducer() {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.getProducer().getBootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-dead-letters");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, TopicCreation.LARGEST_DEAD_LETTER);
        settings.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                this.settings.deadLetterTimeout().toMillis());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    void createDeadLetterTopics(List<Topic> subscribed) {
        TopicCreation.createDeadLetters(
                new KafkaAccess(
                        String.join(",", kafka.getAdmin().getBootstrapServers()), properties.buildAdminProperties()),
                settings.replication(),
                service,
                subscribed);
    }

    private DefaultKafkaConsumerFactory<byte[], byte[]> consumers() {
        Map<String, Object> consumer = new HashMap<>(properties.buildConsumerProperties());
        consumer.putAll(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.getConsumer().getBootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // How long the partitions of a killed instance wait for another one.
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                RECORDS_AT_ONCE));
        var factory =
                new DefaultKafkaConsumerFactory<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        factory.addListener(new MicrometerConsumerListener<>(registry));
        return factory;
    }
}
