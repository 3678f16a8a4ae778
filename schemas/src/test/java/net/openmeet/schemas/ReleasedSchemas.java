package net.openmeet.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;

/**
 * What was ever published: the versions of each message as {@code released/<record>/<number>.avsc}, and beside each the golden message as it
 * travelled then ({@code .hex}). Run the tests with {@code -Dopenmeet.schemas.release} to write down a new version after a change.
 */
final class ReleasedSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/released");
    private static final boolean RELEASING = System.getProperty("openmeet.schemas.release") != null;

    /** One version of a message: its schema, and the golden message in hexadecimal. */
    record Version(int number, Schema schema, String golden) {}

    private ReleasedSchemas() {}

    /** Names of all records that were ever published. */
    static Set<String> records() {
        return list(FOLDER)
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .collect(Collectors.toSet());
    }

    /** The versions of a message, oldest first. */
    static List<Version> of(Schema message) {
        Path folder = FOLDER.resolve(message.getName());
        return list(folder)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".avsc"))
                .map(name -> Integer.parseInt(name.replace(".avsc", "")))
                .sorted(Comparator.naturalOrder())
                .map(number -> version(folder, number))
                .toList();
    }

    /** Writes down today's schema, if that is being asked for and it is another one than the newest. */
    static void releaseIfAsked(Schema message) {
        List<Version> versions = of(message);
        if (!RELEASING || (!versions.isEmpty() && versions.getLast().schema().equals(message))) {
            return;
        }
        Path folder = FOLDER.resolve(message.getName());
        int number = versions.size() + 1;
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(number + ".avsc"), SchemaFormatter.format("json/pretty", message) + "\n");
            Files.writeString(folder.resolve(number + ".hex"), GoldenMessages.hex(message) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Version version(Path folder, int number) {
        try {
            return new Version(
                    number,
                    new Schema.Parser().parse(Files.readString(folder.resolve(number + ".avsc"))),
                    Files.readString(folder.resolve(number + ".hex")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
