package net.openmeet.launcher.work;

import java.util.UUID;
import java.util.concurrent.Callable;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.work.WorkSource.Found;
import net.openmeet.platform.work.WorkEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Everything about one row.", mixinStandardHelpOptions = true)
final class WorkShowCommand implements Callable<Integer> {

    @Mixin
    private final WorkSource source = new WorkSource();

    @Parameters(paramLabel = "ID", description = "As work list prints it.")
    private UUID id = new UUID(0, 0);

    @Override
    public Integer call() {
        Found found = source.find(id);
        WorkEntry entry = found.entry();
        line("id", entry.id());
        line("service", found.ledger().service());
        line("kind", entry.kind());
        line("key", entry.key());
        line("state", entry.state());
        line("attempts", entry.attempts());
        line("last error", entry.lastError());
        line("enqueued", entry.enqueuedAt());
        line("attempted", entry.attemptedAt());
        line("due", entry.dueAt());
        line("waits until", entry.heldUntil());
        line("payload", entry.payload());
        return ExitCode.OK;
    }

    private static void line(String what, @Nullable Object value) {
        if (value != null) {
            System.out.printf("%-11s %s%n", what, value);
        }
    }
}
