package net.openmeet.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An alert on a metric that nobody has never fires. */
@ExtendWith(SharedSystem.class)
class AlertsJourney {

    private static final Path ALERTS =
            Path.of(System.getProperty("openmeet.project.root"), "deploy/prometheus/alerts.yml");

    /** {@code up} is Prometheus's own. */
    private static final Pattern METRIC = Pattern.compile("\\b(?!up\\b)[a-z]+(?:_[a-z]+)+\\b(?!\\()");

    @Test
    void lookAtWhatTheServicesExpose(RunningSystem system) throws IOException {
        String exposed = SystemGraph.openMeet().services().stream()
                .map(Service::name)
                .map(system::metrics)
                .collect(joining());
        List<String> metrics = Files.readAllLines(ALERTS).stream()
                .filter(line -> line.strip().startsWith("expr: "))
                .flatMap(line -> METRIC.matcher(line).results().map(MatchResult::group))
                .toList();
        assertThat(metrics)
                .contains("openmeet_outbox_failed_keys", "openmeet_inbox_dead_lettered_total")
                .allSatisfy(metric -> assertThat(exposed).containsPattern("(?m)^" + metric + "[ {]"));
    }
}
