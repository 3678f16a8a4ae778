package net.openmeet.launcher.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class LogsOfHostileClientsTest {

    private static final Pattern LOGGER = Pattern.compile("<logger name=\"([^\"]+)\" level=\"([^\"]+)\"/>");
    private static final Pattern PATTERN = Pattern.compile("<pattern>(.*)</pattern>");

    @Test
    void areAsQuietInFilesAsOnAConsole() throws IOException {
        Map<String, String> levels = new TreeMap<>();
        LOGGER.matcher(files()).results().forEach(found -> levels.put(found.group(1), found.group(2)));

        Map<String, String> platform = platformLevels();
        // Of Kafka the files have the broker's own lines, and so name its parts one by one.
        platform.remove("org.apache.kafka");
        assertThat(levels).containsAllEntriesOf(platform);
    }

    @Test
    void showNoLineOfAClientsMaking() throws IOException {
        Matcher pattern = PATTERN.matcher(files());
        assertThat(pattern.find()).isTrue();
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(pattern.group(1));
        layout.start();
        Logger logger = context.getLogger("a");

        String written = layout.doLayout(new LoggingEvent(
                "",
                logger,
                Level.ERROR,
                "Failed",
                new IllegalStateException("a\n2026-01-01 INFO forged\u001b[2J"),
                null));

        assertThat(written.lines().skip(1)).isNotEmpty().allMatch(line -> line.startsWith("    "));
        assertThat(written).contains("    2026-01-01 INFO forged?[2J").doesNotContain("\u001b");
        assertThat(written.lines().filter(line -> line.contains("IllegalStateException")))
                .hasSize(1);
    }

    private static String files() throws IOException {
        try (InputStream file = Logging.class.getResourceAsStream("files.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> platformLevels() throws IOException {
        try (InputStream file = Logging.class.getResourceAsStream("/openmeet-platform.yml")) {
            Map<String, Object> first =
                    (Map<String, Object>) new Yaml().loadAll(file).iterator().next();
            Map<String, Object> logging = (Map<String, Object>) Objects.requireNonNull(first.get("logging"));
            return new TreeMap<>((Map<String, String>) Objects.requireNonNull(logging.get("level")));
        }
    }
}
