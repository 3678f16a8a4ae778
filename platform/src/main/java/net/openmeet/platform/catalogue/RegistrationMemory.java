package net.openmeet.platform.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.avro.RegistryClient;
import net.openmeet.platform.hash.Sha256;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that says of a registry that it has the whole catalogue. The registry's data may have been lost since, or gone back to a backup, so
 * it counts only where the registry still has every subject, and under the newest id the schema that it had then: ids only grow, so what has
 * the newest has those before.
 */
final class RegistrationMemory {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationMemory.class);

    /** The newest id, and a hash of what is registered and what the registry gives for that id. */
    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) ([0-9a-f]{64})\\s*");

    private final Path file;
    private final String rule;
    private final Map<String, Schema> catalogue;

    RegistrationMemory(Path file, String rule, Map<String, Schema> catalogue) {
        this.file = file;
        this.rule = rule;
        this.catalogue = catalogue;
    }

    boolean isTrueOf(RegistryClient client) {
        Matcher line = LINE.matcher(read());
        return line.matches()
                && hash(client.schemaOf(Integer.parseInt(line.group(1)))).equals(line.group(2))
                && client.subjects().containsAll(catalogue.keySet());
    }

    void write(RegistryClient client, int newest) {
        try {
            Files.writeString(file, newest + " " + hash(client.schemaOf(newest)) + "\n");
        } catch (IOException e) {
            LOG.warn(
                    "Could not remember in {} that the registry has all schemas; the next start registers them again: {}",
                    file,
                    e.toString());
        }
    }

    /** What can't be read is as if there was nothing: it only saves work. */
    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException _) {
            return "";
        }
    }

    private String hash(Optional<String> newest) {
        var text = new StringBuilder(rule);
        catalogue.forEach((subject, schema) ->
                text.append('\n').append(subject).append('\n').append(schema));
        return HexFormat.of()
                .formatHex(Sha256.of(text.append('\n').append(newest).toString()));
    }
}
