package net.openmeet.launcher.work;

import java.util.UUID;
import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.work.WorkSource.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "retry",
        description = "Lets a row be tried now, and not when its pause is over.",
        mixinStandardHelpOptions = true)
final class WorkRetryCommand implements Callable<Integer> {

    @Mixin
    private final WorkSource source = new WorkSource();

    @Parameters(paramLabel = "ID", description = "As work list prints it.")
    private UUID id = new UUID(0, 0);

    @Option(
            names = "--repeat-unknown",
            description = "Makes a call again of which nobody knows whether it had its effect: it may have it twice.")
    private boolean repeatUnknown;

    @Override
    public Integer call() {
        Found found = source.find(id);
        if (found.entry().state().equals("unknown") && !repeatUnknown) {
            throw CommandException.failed(
                    "Whether this call had its effect is unknown. Ask the other side; --repeat-unknown makes it again.");
        }
        if (!found.ledger().work().retry(id, repeatUnknown)) {
            throw CommandException.failed("It is being worked on right now.");
        }
        System.out.println("It is tried within a second or two, unless earlier work of its key waits.");
        return ExitCode.OK;
    }
}
