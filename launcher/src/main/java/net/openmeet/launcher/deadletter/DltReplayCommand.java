package net.openmeet.launcher.deadletter;

import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.deadletter.DeadLetters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay",
        description = {
            "Publishes messages again, with the ids that they had, to the topics that they came from.",
            "Services that handled them before skip them. What fails again, waits again."
        },
        mixinStandardHelpOptions = true)
final class DltReplayCommand implements Callable<Integer> {

    @Mixin
    private final DeadLetterSource source = new DeadLetterSource();

    @ArgGroup(multiplicity = "1")
    private final Which which = new Which();

    /** One message, or all of a topic. */
    static final class Which {

        @Parameters(paramLabel = "ID", description = "As dlt list prints it.")
        private @Nullable String id;

        @Option(names = "--all", paramLabel = "TOPIC", description = "Everything in one dead-letter topic.")
        private @Nullable String topic;
    }

    @Override
    public Integer call() {
        DeadLetters letters = source.open();
        int replayed =
                which.id != null ? letters.replay(which.id) : which.topic != null ? all(letters, which.topic) : 0;
        if (replayed == 0) {
            throw CommandException.failed("Nothing like that waits.");
        }
        System.out.println("Published again: " + replayed);
        return ExitCode.OK;
    }

    private static int all(DeadLetters letters, String topic) {
        if (!letters.topics().contains(topic)) {
            throw CommandException.failed(
                    "There is no dead-letter topic " + topic + ". There are: " + String.join(", ", letters.topics()));
        }
        int sum = 0;
        for (int more = letters.replayAll(topic); more > 0; more = letters.replayAll(topic)) {
            sum += more;
        }
        return sum;
    }
}
