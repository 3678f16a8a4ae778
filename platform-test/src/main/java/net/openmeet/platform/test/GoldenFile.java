package net.openmeet.platform.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.io.JsonEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Messages as people read them, in Avro's JSON encoding: {@code src/test/resources/golden/<name>.json} of the module under test. */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    /** What stands in the file. */
    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message that stands in the file. */
    public static <M extends SpecificRecord> M message(String name, Class<M> type) {
        SpecificData data = SpecificData.getForClass(type);
        Schema schema = data.getSchema(type);
        try {
            return type.cast(new SpecificDatumReader<M>(schema, schema, data)
                    .read(null, DecoderFactory.get().jsonDecoder(schema, text(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message as it would stand in a file. */
    public static String json(SpecificRecord message) {
        var bytes = new ByteArrayOutputStream();
        Schema schema = message.getSchema();
        try {
            JsonEncoder encoder = EncoderFactory.get().jsonEncoder(schema, bytes, true);
            new SpecificDatumWriter<SpecificRecord>(schema, SpecificData.getForClass(message.getClass()))
                    .write(message, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }
}
