package net.openmeet.launcher.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.openmeet.embedded.KafkaBroker;
import net.openmeet.platform.catalogue.KafkaAccess;

/** Kafka with the settings of docker-compose.yml, but for where it listens and keeps its data; with one more principal, {@code calendar}. */
final class ComposeKafka {

    private static final String PREFIX = "KAFKA_";
    private static final Set<String> OF_THE_CONTAINER = Set.of(
            "listeners", "advertised.listeners", "controller.quorum.voters", "log.dirs", "process.roles", "node.id");
    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    private ComposeKafka() {}

    static KafkaBroker start(Path directory) throws IOException {
        Map<String, String> settings = new HashMap<>();
        ComposeFile.read().environment("kafka").forEach((name, value) -> {
            String setting =
                    name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.');
            if (!OF_THE_CONTAINER.contains(setting)) {
                settings.put(setting, withPasswords(value));
            }
        });
        settings.put("listeners", "CONTAINERS://{listener},CONTROLLER://{controller}");
        settings.put("advertised.listeners", "CONTAINERS://{listener}");
        return KafkaBroker.start(directory, 0, settings);
    }

    /** Reaches it as somebody. */
    static KafkaAccess as(String user, KafkaBroker broker) {
        return as(user, password(user.replace("-service", "").toUpperCase(Locale.ROOT)), broker);
    }

    static KafkaAccess as(String user, String password, KafkaBroker broker) {
        return KafkaAccess.as(user, password, broker.bootstrapServers(), "SASL_PLAINTEXT", "PLAIN", LOGIN);
    }

    private static String withPasswords(String value) {
        return value.replaceAll("\\$\\{OPENMEET_KAFKA_(\\w+)_PASSWORD[^}]*}", password("$1"))
                .replace("user_admin=", "user_calendar=\"" + password("CALENDAR") + "\" user_admin=");
    }

    private static String password(String word) {
        return "secret-of-" + word;
    }
}
