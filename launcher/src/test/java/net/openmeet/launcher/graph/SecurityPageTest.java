package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.Test;

/** docs/security.md says what the catalogue says. */
class SecurityPageTest {

    @Test
    void saysWhoMayReadWhichTopic() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of(System.getProperty("openmeet.project.root"), "docs/security.md")).stream()
                        .filter(line -> line.startsWith("| `" + Topic.PREFIX))
                        .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Topics.all().stream().map(SecurityPageTest::row).toList());
    }

    private static String row(Topic topic) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        topic.name(),
                        topic.writer(),
                        topic.readers().isEmpty() ? "nobody" : String.join(", ", new TreeSet<>(topic.readers())),
                        topic.open() ? "yes" : "no");
    }
}
