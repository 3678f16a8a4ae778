package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.catalogue.TopicCreation;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "create-topics",
        description = "Creates the Kafka topics of the catalogue that don't exist yet. ./openmeet up does it, too.",
        mixinStandardHelpOptions = true)
public final class CreateTopicsCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:OPENMEET_KAFKA_BOOTSTRAP_SERVERS}",
            description = "Default: $OPENMEET_KAFKA_BOOTSTRAP_SERVERS, else the running system's.")
    private @Nullable String bootstrapServers;

    @Override
    public Integer call() {
        String kafka = bootstrapServers != null
                ? bootstrapServers
                : "127.0.0.1:" + data.running().ports().port("kafka");
        TopicCreation.create(kafka);
        Topics.all().stream().map(Topic::name).forEach(System.out::println);
        return ExitCode.OK;
    }
}
