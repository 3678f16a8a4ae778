package net.openmeet.platform.avro;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import net.openmeet.schemas.Topic;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * Turns records into bytes and back: Avro binary in the Confluent wire format, with schemas that the registry knows
 * already. Safe for use by many threads.
 */
public final class AvroCodec implements AutoCloseable {

    /** Bytes that one message may have; below Kafka's usual limit of 1 MiB, which counts headers too. */
    public static final int LARGEST_MESSAGE = 1_000_000;

    private final RegistryClient registry;
    private final SchemaLookup schemas;
    // Working out how one schema is read as another costs more than to read a message.
    private final ConcurrentMap<Reading, DatumReader<?>> readers = new ConcurrentHashMap<>();

    /** How a schema that the registry knows by this id is read. */
    private record Reading(int written, Class<?> type) {}

    /**
     * A codec; asks the registry once per schema.
     *
     * @param registry base of the Confluent-compatible API
     */
    public AvroCodec(URI registry) {
        TrustedRecords.trust();
        this.registry = new RegistryClient(registry);
        this.schemas = new SchemaLookup(this.registry);
    }

    /**
     * The bytes of a record that travels on the topic.
     *
     * @throws IllegalArgumentException if the record doesn't fit its schema or is too large
     * @throws IllegalStateException if the record's schema is not registered
     * @throws RegistryUnavailableException if the registry can't answer
     */
    public byte[] encode(Topic topic, SpecificRecord message) {
        return encoder().encode(topic, message);
    }

    /** For messages that are sent together. */
    public MessageEncoder encoder() {
        return new MessageEncoder(schemas);
    }

    /**
     * Asks the registry now for what {@link #encode} will need of the topic.
     *
     * @throws IllegalStateException if a schema is not registered
     * @throws RegistryUnavailableException if the registry can't answer
     */
    public void prepare(Topic topic) {
        topic.messages()
                .forEach(type ->
                        schemas.idOf(topic.subject(type), SpecificData.get().getSchema(type)));
    }

    /**
     * The record of the given type that was written, perhaps with another version of its schema.
     *
     * @throws MalformedMessageException if the bytes don't hold such a record
     * @throws RegistryUnavailableException if the registry can't answer
     */
    public <M extends SpecificRecord> M decode(byte[] message, Class<M> type) throws MalformedMessageException {
        if (message.length > LARGEST_MESSAGE) {
            throw new MalformedMessageException("The value has " + message.length + " bytes");
        }
        int id = WireFormat.schemaId(message);
        Schema written = schemas.schemaOf(id);
        SpecificData data = SpecificData.getForClass(type);
        Schema wanted = data.getSchema(type);
        if (!written.getFullName().equals(wanted.getFullName())) {
            throw new MalformedMessageException("Says " + wanted.getFullName() + ", holds " + written.getFullName());
        }
        int length = message.length - WireFormat.HEADER;
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(message, WireFormat.HEADER, length, null);
        try {
            DatumReader<?> reader = readers.computeIfAbsent(
                    new Reading(id, type), reading -> new SpecificDatumReader<>(written, wanted, data));
            M record = type.cast(reader.read(null, decoder));
            if (!decoder.isEnd()) {
                throw new MalformedMessageException("There are bytes behind the " + wanted.getFullName());
            }
            return record;
        } catch (IOException | RuntimeException e) {
            throw new MalformedMessageException("Not a " + wanted.getFullName() + " in Avro binary", e);
        }
    }

    @Override
    public void close() {
        registry.close();
    }
}
