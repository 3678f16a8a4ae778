package net.openmeet.launcher.deadletter;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.platform.deadletter.DeadLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

@Command(name = "list", description = "What waits, oldest first in each topic.", mixinStandardHelpOptions = true)
final class DltListCommand implements Callable<Integer> {

    @Mixin
    private final DeadLetterSource source = new DeadLetterSource();

    @Option(names = "--json", description = "A JSON array, for programs.")
    private boolean json;

    @Override
    public Integer call() {
        List<DeadLetter> letters = source.open().list();
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(letters));
            return ExitCode.OK;
        }
        if (letters.isEmpty()) {
            System.out.println("Nothing waits.");
        }
        for (DeadLetter letter : letters) {
            System.out.printf(
                    "%s  %s  %s%n    of %s for %s: %s%n",
                    letter.id(), letter.failedAt(), letter.type(), letter.topic(), letter.service(), letter.reason());
        }
        return ExitCode.OK;
    }
}
