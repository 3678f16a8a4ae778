package net.openmeet.platform.avro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import net.openmeet.schemas.Topic;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;

/**
 * Turns messages that are sent together into bytes. A record that is in several of them, the same object, is turned into bytes once: a fact and the
 * state that it leads to have most of theirs in common. For one thread, and nobody changes the records meanwhile.
 */
public final class MessageEncoder {

    private final SchemaLookup schemas;
    private final WrittenRecords written = new WrittenRecords();
    private final Map<Class<?>, MessageWriter> writers = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    // Writes everything at once, so that the stream's size says where a record begins and ends.
    private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);

    MessageEncoder(SchemaLookup schemas) {
        this.schemas = schemas;
    }

    /**
     * The bytes of a record that travels on the topic.
     *
     * @throws IllegalArgumentException if the record doesn't fit its schema or is too large
     * @throws IllegalStateException if the record's schema is not registered
     * @throws RegistryUnavailableException if the registry can't answer
     */
    public byte[] encode(Topic topic, SpecificRecord message) {
        int id = schemas.idOf(topic.subject(message.getClass()), message.getSchema());
        try {
            bytes.reset();
            bytes.write(WireFormat.header(id));
            writers.computeIfAbsent(message.getClass(), type -> new MessageWriter(message, written, bytes::size))
                    .write(message, encoder);
            return checked(written.ofMessage(bytes.toByteArray()), message);
        } catch (IOException | AvroRuntimeException | NullPointerException | ClassCastException e) {
            written.forgetMessage();
            throw new IllegalArgumentException(
                    "Not a complete " + message.getClass().getName(), e);
        }
    }

    private static byte[] checked(byte[] bytes, SpecificRecord message) {
        if (bytes.length > AvroCodec.LARGEST_MESSAGE) {
            throw new IllegalArgumentException(message.getClass().getName() + " has " + bytes.length
                    + " bytes, more than " + AvroCodec.LARGEST_MESSAGE);
        }
        return bytes;
    }
}
