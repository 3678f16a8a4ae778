package net.openmeet.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.test.Await;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesCreated;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs after {@link ConfluentClientJourney} by its name: it puts on a topic what nobody can read. */
@ExtendWith(SharedSystem.class)
class DeadLetterJourney {

    private static final String DEAD_LETTERS = Topics.SERIES.name() + ".occurrence-service.dlt";

    @Test
    void findsAMessageThatNobodyCanReadAndPublishesItAgain(RunningSystem system) throws Exception {
        String id = publishGarbage(system);
        Await.until(
                "it is with the dead letters",
                () -> TopicMessages.of(system.kafka(), DEAD_LETTERS).stream()
                        .anyMatch(
                                letter -> TopicMessages.header(letter, "ce_id").equals(id)));

        assertThat(system.openmeet("dlt", "list")).contains(id).contains("The value is malformed");
        assertThat(system.openmeet("dlt", "show", id)).contains(DEAD_LETTERS).contains("occurrence-service");

        assertThat(system.openmeet("dlt", "replay", id)).contains("Published again: 1");
        assertThat(TopicMessages.of(system.kafka(), Topics.SERIES.name()))
                .filteredOn(message -> TopicMessages.header(message, "ce_id").equals(id))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.value()).isEqualTo("garbage".getBytes(UTF_8)));
    }

    private static String publishGarbage(RunningSystem system) throws Exception {
        String id = UUID.randomUUID().toString();
        var message =
                new ProducerRecord<>(Topics.SERIES.name(), UUID.randomUUID().toString(), "garbage");
        message.headers()
                .add("ce_id", id.getBytes(UTF_8))
                .add("ce_type", SeriesCreated.class.getName().getBytes(UTF_8));
        try (var producer = new KafkaProducer<String, String>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, system.kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        }
        return id;
    }
}
