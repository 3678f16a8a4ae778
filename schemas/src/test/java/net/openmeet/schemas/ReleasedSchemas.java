package net.openmeet.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The versions of each message that were ever published, as {@code released/<record>/<number>.avsc}.
 * Run the tests with {@code -Dopenmeet.schemas.release} to write down a new version after a change.
 */
final class ReleasedSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/released");

    private ReleasedSchemas() {}

    static List<Schema> of(Schema message) {
        Path folder = FOLDER.resolve(message.getName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted((a, b) -> Integer.compare(number(a), number(b)))
                    .map(ReleasedSchemas::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void release(Schema message) {
        Path file = FOLDER.resolve(message.getName()).resolve(of(message).size() + 1 + ".avsc");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, message.toString(true) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".avsc", ""));
    }
}
