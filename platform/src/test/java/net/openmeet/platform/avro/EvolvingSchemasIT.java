package net.openmeet.platform.avro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.Samples;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolvingSchemasIT {

    private final MessagingServers servers = MessagingServers.shared();
    private final Topic topic = servers.topic();
    private final AvroCodec codec = new AvroCodec(servers.registry());
    private final UUID key = UUID.randomUUID();

    @AfterEach
    void closeCodec() {
        codec.close();
    }

    @Test
    void letTodaysReaderReadWhatANewerServiceWrites() throws Exception {
        Schema newer = new Schema.Parser()
                .parse(SeriesDeleted.getClassSchema()
                        .toString()
                        .replace(
                                "\"fields\":[",
                                "\"fields\":[{\"name\":\"reason\",\"type\":\"string\",\"default\":\"\"},"));
        var written = new GenericData.Record(newer);
        written.put("reason", "moved away");
        written.put("seriesId", key.toString());
        written.put("version", 3L);
        written.put("deletedAt", 1L);
        SeriesDeleted read = codec.decode(write(newer, written), SeriesDeleted.class);
        assertThat(read.getSeriesId()).isEqualTo(key);
        assertThat(read.getVersion()).isEqualTo(3);
    }

    @Test
    void areNeverRegisteredByAProducer() {
        var unregistered = new Topic("openmeet.unregistered.v1", "", 1, "test", topic.messages());
        assertThatThrownBy(() -> codec.encode(unregistered, Samples.message(key, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not registered");
    }

    @Test
    void areLookedUpAgainAndAgainWhileTheRegistryIsAway() {
        try (var away = new AvroCodec(URI.create("http://127.0.0.1:" + MessagingServers.port()))) {
            assertThatThrownBy(() -> away.encode(topic, Samples.message(key, 1)))
                    .isInstanceOf(RegistryUnavailableException.class);
            assertThatThrownBy(() -> away.decode(WireFormat.header(1), SeriesDeleted.class))
                    .isInstanceOf(RegistryUnavailableException.class);
        }
    }

    private byte[] write(Schema schema, GenericData.Record message) throws IOException {
        try (var client = new RegistryClient(servers.registry())) {
            int id = client.register(topic.subject(SeriesDeleted.class), schema.toString())
                    .orElseThrow();
            var bytes = new ByteArrayOutputStream();
            bytes.write(WireFormat.header(id));
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new GenericDatumWriter<GenericData.Record>(schema).write(message, encoder);
            return bytes.toByteArray();
        }
    }
}
