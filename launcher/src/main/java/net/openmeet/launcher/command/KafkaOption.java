package net.openmeet.launcher.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --bootstrap-servers}: which Kafka a command talks to. */
public final class KafkaOption {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:OPENMEET_KAFKA_BOOTSTRAP_SERVERS}",
            description = "Default: $OPENMEET_KAFKA_BOOTSTRAP_SERVERS, else the running system's.")
    private @Nullable String bootstrapServers;

    public String bootstrapServers() {
        return bootstrapServers != null
                ? bootstrapServers
                : "127.0.0.1:" + data.running().ports().port("kafka");
    }
}
