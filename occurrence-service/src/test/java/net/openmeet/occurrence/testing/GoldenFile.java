package net.openmeet.occurrence.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.openmeet.occurrence.time.TimeZoneData;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** A message as people read it, in Avro's JSON encoding. */
public final class GoldenFile {

    private GoldenFile() {}

    /** The text of {@code golden/<name>.json}, with the version of the time zone data that the JVM has. */
    public static String text(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/golden", name + ".json"))
                    .replace("${tzdb}", TimeZoneData.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message in {@code golden/<name>.json}. */
    public static <M extends SpecificRecord> M message(String name, Class<M> type, Schema schema) {
        try {
            return type.cast(new SpecificDatumReader<SpecificRecord>(schema)
                    .read(null, DecoderFactory.get().jsonDecoder(schema, text(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message as it would stand in such a file. */
    public static String json(SpecificRecord message) {
        var bytes = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().jsonEncoder(message.getSchema(), bytes, true);
            new SpecificDatumWriter<>(message.getSchema()).write(message, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }
}
