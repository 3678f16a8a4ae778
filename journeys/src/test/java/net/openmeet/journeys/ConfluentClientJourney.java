package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.schemas.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class ConfluentClientJourney {

    @Test
    void readsEveryMessage(RunningSystem system) throws Exception {
        ApiResponse series = system.as("alice")
                .post("/api/series", Series.weekly("Wire Yoga", 5))
                .expect(201);
        ConsumerRecord<String, byte[]> message = messageOf(system, series.text("/id"));
        ByteBuffer value = ByteBuffer.wrap(message.value());
        assertThat(value.get()).isZero();
        assertThat(schema(system, value.getInt())).contains("SeriesCreated");
        assertThat(header(message, "ce_type")).isEqualTo("net.openmeet.schemas.series.SeriesCreated");
        assertThat(header(message, "ce_id")).hasSize(36);
        assertThat(header(message, "traceparent")).startsWith("00-");
    }

    private static ConsumerRecord<String, byte[]> messageOf(RunningSystem system, String key) {
        String topic = Topics.SERIES.name();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        system.kafka(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return Await.value(
                    "the message is on Kafka",
                    () -> StreamSupport.stream(
                                    consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                            .filter(message -> key.equals(message.key()))
                            .findFirst());
        }
    }

    private static String schema(RunningSystem system, int id) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(system.registry() + "/schemas/ids/" + id))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElse("");
    }
}
