package net.openmeet.platform.avro;

import static org.assertj.core.api.Assertions.assertThat;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.catalogue.SchemaRegistration;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads and writes the topics with another library than ours understands them. */
class InteroperabilityIT {

    private static final UUID ID = UUID.fromString("0198a000-0000-7000-8000-000000000001");
    private static final Instant WHEN = Instant.parse("2026-03-03T18:00:00.123456Z");

    private final MessagingServers servers = MessagingServers.shared();
    private final AvroCodec codec = new AvroCodec(servers.registry());

    @BeforeEach
    void registerSchemas() {
        SchemaRegistration.register(servers.registry());
    }

    @AfterEach
    void closeCodec() {
        codec.close();
    }

    @Test
    void letsApicuriosSerdeReadWhatWeWrite() {
        RsvpChanged message = rsvp();
        try (var deserializer = new AvroKafkaDeserializer<SpecificRecord>()) {
            deserializer.configure(settings(), false);
            assertThat(deserializer.deserialize(Topics.ATTENDANCE.name(), codec.encode(Topics.ATTENDANCE, message)))
                    .isEqualTo(message);
        }
    }

    @Test
    void letsUsReadWhatApicuriosSerdeWrites() throws MalformedMessageException {
        RsvpChanged message = rsvp();
        try (var serializer = new AvroKafkaSerializer<SpecificRecord>()) {
            serializer.configure(settings(), false);
            byte[] bytes = serializer.serialize(Topics.ATTENDANCE.name(), message);
            assertThat(bytes).isEqualTo(codec.encode(Topics.ATTENDANCE, message));
            assertThat(codec.decode(bytes, RsvpChanged.class)).isEqualTo(message);
        }
    }

    private static RsvpChanged rsvp() {
        return new RsvpChanged(
                ID, 7L, ID, null, RsvpStatus.GOING, RsvpStatus.UNKNOWN, 2, 0, 3, 0, 20, null, false, WHEN, null);
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                "apicurio.registry.url",
                servers.registry().resolve("/apis/registry/v3").toString());
        // Its own strategies name subjects otherwise than Confluent's TopicRecordNameStrategy, which is ours.
        settings.put("apicurio.registry.artifact.group-id", "default");
        settings.put("apicurio.registry.artifact.artifact-id", Topics.ATTENDANCE.subject(RsvpChanged.class));
        settings.put("apicurio.registry.auto-register", false);
        settings.put("apicurio.registry.find-latest", false);
        settings.put("apicurio.registry.dereference-schema", true);
        settings.put("apicurio.registry.use-specific-avro-reader", true);
        return settings;
    }
}
