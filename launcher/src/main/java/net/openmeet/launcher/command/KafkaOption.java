package net.openmeet.launcher.command;

import java.util.Map;
import net.openmeet.platform.catalogue.KafkaAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --bootstrap-servers} and {@code --kafka-user}: which Kafka a command talks to, and as whom. */
public final class KafkaOption {

    private static final String PLAIN_LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

    @Mixin
    private final DataOption data = new DataOption();

    private final Map<String, String> environment = System.getenv();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:OPENMEET_KAFKA_BOOTSTRAP_SERVERS}",
            description = "Default: $OPENMEET_KAFKA_BOOTSTRAP_SERVERS, else the running system's.")
    private @Nullable String bootstrapServers;

    @Option(
            names = "--kafka-user",
            paramLabel = "NAME",
            defaultValue = "${env:OPENMEET_KAFKA_USER}",
            description = {
                "Who asks, where Kafka wants to know. Default: $OPENMEET_KAFKA_USER.",
                "With $OPENMEET_KAFKA_PASSWORD; see docs/security.md for further settings."
            })
    private @Nullable String user;

    public KafkaAccess access() {
        String servers = bootstrapServers != null
                ? bootstrapServers
                : "127.0.0.1:" + data.running().ports().port("kafka");
        if (user == null) {
            return KafkaAccess.anonymous(servers);
        }
        return KafkaAccess.as(
                user,
                setting("PASSWORD", ""),
                servers,
                setting("SECURITY_PROTOCOL", "SASL_PLAINTEXT"),
                setting("SASL_MECHANISM", "PLAIN"),
                setting("LOGIN_MODULE", PLAIN_LOGIN));
    }

    private String setting(String name, String usual) {
        return environment.getOrDefault("OPENMEET_KAFKA_" + name, usual);
    }
}
