package net.openmeet.launcher.command;

import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.catalogue.TopicCreation;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "create-topics",
        description = "Creates the Kafka topics of the catalogue that don't exist yet. ./openmeet up does it, too.",
        mixinStandardHelpOptions = true)
public final class CreateTopicsCommand implements Callable<Integer> {

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Override
    public Integer call() {
        try {
            TopicCreation.create(kafka.access());
        } catch (IllegalStateException e) {
            throw CommandException.failed(e.getMessage()
                    + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()));
        }
        Topics.all().stream().map(Topic::name).forEach(System.out::println);
        return ExitCode.OK;
    }
}
