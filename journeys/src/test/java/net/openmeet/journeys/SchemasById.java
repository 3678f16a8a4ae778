package net.openmeet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.openmeet.platform.test.Api;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;

/** Decodes Confluent's wire format with what the registry says of the id in it, and nothing else. */
final class SchemasById {

    private static final int PREFIX_BYTES = 5;

    private final Map<Integer, Schema> byId = new ConcurrentHashMap<>();
    private final Api registry;

    SchemasById(Api registry) {
        this.registry = registry;
    }

    GenericRecord decode(byte[] message) {
        ByteBuffer bytes = ByteBuffer.wrap(message);
        assertThat(bytes.get()).as("magic byte").isZero();
        Schema schema = byId.computeIfAbsent(bytes.getInt(), this::lookUp);
        try {
            return new GenericDatumReader<GenericRecord>(schema)
                    .read(
                            null,
                            DecoderFactory.get()
                                    .binaryDecoder(message, PREFIX_BYTES, message.length - PREFIX_BYTES, null));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a " + schema.getFullName(), e);
        }
    }

    private Schema lookUp(int id) {
        return new Schema.Parser()
                .parse(registry.get("/schemas/ids/" + id).expect(200).text("/schema"));
    }
}
