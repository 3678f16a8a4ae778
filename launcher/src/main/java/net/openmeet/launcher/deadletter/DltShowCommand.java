package net.openmeet.launcher.deadletter;

import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.deadletter.DeadLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Everything about one message.", mixinStandardHelpOptions = true)
final class DltShowCommand implements Callable<Integer> {

    @Mixin
    private final DeadLetterSource source = new DeadLetterSource();

    @Parameters(paramLabel = "ID", description = "As dlt list prints it.")
    private String id = "";

    @Override
    public Integer call() {
        DeadLetter.Content content =
                source.open().show(id).orElseThrow(() -> CommandException.failed("No message " + id + " waits."));
        DeadLetter letter = content.letter();
        line("id", letter.id());
        line("waits in", letter.deadLetterTopic());
        line("came from", letter.topic() + " " + letter.place());
        line("key", letter.key());
        line("type", letter.type());
        line("service", letter.service());
        line("failed at", letter.failedAt() + ", attempts: " + letter.attempts());
        line("reason", letter.exception() + ": " + letter.reason());
        content.headers().forEach((name, value) -> line("header", name + ": " + value));
        line("value", content.size() + " bytes: " + content.value());
        return ExitCode.OK;
    }

    private static void line(String what, String value) {
        System.out.printf("%-10s %s%n", what, value);
    }
}
