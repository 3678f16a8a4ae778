package net.openmeet.launcher.erasure;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.command.KafkaOption;
import net.openmeet.platform.erasure.PersonalTopics;
import net.openmeet.platform.erasure.TopicRemnant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "topics",
        description = {
            "Looks for an account in all topics, dead letters included; reads them from their beginnings.",
            "Exit code 1 if anything is left that doesn't expire."
        },
        mixinStandardHelpOptions = true)
final class ErasureTopicsCommand implements Callable<Integer> {

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    @Parameters(paramLabel = "ACCOUNT", description = "As erasure list prints it.")
    private UUID account = new UUID(0, 0);

    @Override
    public Integer call() {
        try (var topics = new PersonalTopics(kafka.access())) {
            List<TopicRemnant> remnants = topics.remnants(account);
            remnants.forEach(ErasureTopicsCommand::print);
            boolean left = remnants.stream().anyMatch(remnant -> remnant.goneAt() == null);
            System.out.println(left ? "It isn't forgotten." : "Nothing else is left in any topic.");
            return left ? ExitCode.FAILED : ExitCode.OK;
        }
    }

    private static void print(TopicRemnant remnant) {
        System.out.printf(
                "%-53s messages: %d, %s%n",
                remnant.topic(),
                remnant.messages(),
                remnant.goneAt() == null ? "not forgotten" : "the last until " + remnant.goneAt());
    }
}
