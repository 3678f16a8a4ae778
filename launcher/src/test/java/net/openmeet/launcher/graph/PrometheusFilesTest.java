package net.openmeet.launcher.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What deploy/prometheus says of the system is so. That its metrics exist is a journey's matter. */
class PrometheusFilesTest {

    private static final Path PROJECT = Path.of(System.getProperty("openmeet.project.root"));

    @Test
    void scrapesEveryService() throws IOException {
        ComposeFile compose = ComposeFile.read();
        assertThat(Files.readAllLines(PROJECT.resolve("deploy/prometheus/prometheus.yml")).stream()
                        .map(String::strip)
                        .filter(line -> line.matches("- [a-z-]+:\\d+")))
                .containsExactlyInAnyOrderElementsOf(SystemGraph.openMeet().services().stream()
                        .map(service -> "- " + service.name() + ":" + compose.managementPort(service))
                        .toList());
    }

    @Test
    void hasARunbookForEveryAlert() throws IOException {
        String runbooks = Files.readString(PROJECT.resolve("docs/runbooks/alerts.md"));
        String alerts = Files.readString(PROJECT.resolve("deploy/prometheus/alerts.yml"));
        assertThat(alerts.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("- alert: "))
                        .map(line -> line.substring("- alert: ".length())))
                .isNotEmpty()
                .allSatisfy(alert -> {
                    assertThat(runbooks).contains("\n## " + alert + "\n");
                    assertThat(alerts).contains("docs/runbooks/alerts.md#" + alert.toLowerCase(Locale.ROOT) + "\n");
                });
    }
}
