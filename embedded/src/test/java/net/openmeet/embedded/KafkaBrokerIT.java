package net.openmeet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void keepsItsMessagesOverARestart() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("yoga", 1, (short) 1)))
                    .all()
                    .get();
            send(broker, "yoga", "Tuesday");
        }
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            assertThat(firstMessage(broker, "yoga")).isEqualTo("Tuesday");
        }
    }

    @Test
    void createsNoTopicByTheWay() {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0)) {
            assertThatThrownBy(() -> send(broker, "misspelt", "Tuesday"))
                    .hasMessageContaining("not present in metadata");
        }
    }

    private static void send(KafkaBroker broker, String topic, String message)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "max.block.ms", "5000");
        try (var producer =
                new KafkaProducer<String, String>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, message)).get();
        }
    }

    private static String firstMessage(KafkaBroker broker, String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<String, String>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            for (ConsumerRecord<String, String> found : consumer.poll(PATIENCE)) {
                return found.value();
            }
            throw new AssertionError("No message within " + PATIENCE);
        }
    }
}
