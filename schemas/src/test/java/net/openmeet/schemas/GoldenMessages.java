package net.openmeet.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.io.Decoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.Encoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** One message of each type, as people read it ({@code .json}) and as it travelled when it was written down ({@code .hex}). */
final class GoldenMessages {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenMessages() {}

    static SpecificRecord fromJson(Schema schema) {
        return decode(schema, () -> DecoderFactory.get().jsonDecoder(schema, read(schema, "json")));
    }

    static SpecificRecord fromBinary(Schema schema) {
        byte[] bytes = java.util.HexFormat.of().parseHex(read(schema, "hex").strip());
        return decode(schema, () -> DecoderFactory.get().binaryDecoder(bytes, null));
    }

    static byte[] toBinary(SpecificRecord message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Encoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new SpecificDatumWriter<>(message.getSchema()).write(message, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Path hexFile(Schema schema) {
        return FOLDER.resolve(schema.getName() + ".hex");
    }

    private static String read(Schema schema, String ending) {
        try {
            return Files.readString(FOLDER.resolve(schema.getName() + "." + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecificRecord decode(Schema schema, DecoderSource source) {
        try {
            return new SpecificDatumReader<SpecificRecord>(schema).read(null, source.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface DecoderSource {
        Decoder open() throws IOException;
    }
}
