package net.openmeet.journeys;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    private static final Pattern LABELS = Pattern.compile("\\bby \\([^)]*\\)|\\{[^}]*}");

    @Test
    void lookAtWhatTheServicesExpose(RunningSystem system) throws IOException {
        Set<String> exposed = SystemGraph.openMeet().services().stream()
                .map(Service::name)
                // Its port is everybody's, and tells no numbers.
                .filter(service -> !service.equals(SystemGraph.GATEWAY))
                .flatMap(service -> system.metrics(service).lines())
                .map(line -> line.replaceFirst("[ {].*", ""))
                .collect(toSet());
        List<String> watched = Files.readAllLines(ALERTS).stream()
                .filter(line -> line.strip().startsWith("expr: "))
                .map(line -> LABELS.matcher(line).replaceAll(""))
                .flatMap(line -> METRIC.matcher(line).results().map(MatchResult::group))
                .toList();
        assertThat(watched)
                .contains("openmeet_outbox_failed_keys", "openmeet_inbox_dead_lettered_total", "openmeet_work_stuck");
        // The gateway's are looked at by LimitedCallersIT.
        assertThat(exposed)
                .containsAll(watched.stream()
                        .filter(metric -> !metric.startsWith("openmeet_gateway_"))
                        .toList());
    }
}
