package net.openmeet.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** One message of each type as people read it, {@code golden/<record>.json}, and the bytes that it travels in. */
final class GoldenMessages {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenMessages() {}

    static SpecificRecord of(Schema message) {
        try {
            String json = Files.readString(FOLDER.resolve(message.getName() + ".json"));
            return read(message, message, DecoderFactory.get().jsonDecoder(message, json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads, as today's {@code message}, what was written with a schema that may be older. */
    static SpecificRecord read(Schema message, Schema written, String hex) {
        try {
            byte[] bytes = HexFormat.of().parseHex(hex);
            return read(message, written, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden message in the bytes of today's schema, in hexadecimal. */
    static String hex(Schema message) {
        var bytes = new ByteArrayOutputStream();
        try {
            Encoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new SpecificDatumWriter<>(message).write(of(message), encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    private static SpecificRecord read(Schema message, Schema written, Decoder source) throws IOException {
        return new SpecificDatumReader<SpecificRecord>(written, message).read(null, source);
    }
}
