package net.openmeet.launcher.work;

import java.util.List;
import java.util.concurrent.Callable;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.command.DatabaseOption;
import net.openmeet.launcher.command.DatabaseOption.Database;
import net.openmeet.platform.copy.RebuildStatus;
import net.openmeet.platform.copy.Rebuilds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = {
            "Has a service read a topic of states from its beginning, to make its copy of them anew while it serves.",
            "Without arguments: which copies there are, and how their latest rebuilds went."
        },
        mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private final DatabaseOption databases = new DatabaseOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "SERVICE", description = "E.g. occurrence-service.")
    private @Nullable String service;

    @Parameters(index = "1", arity = "0..1", paramLabel = "COPY", description = "E.g. known-series.")
    private @Nullable String copy;

    @Override
    public Integer call() {
        if (service == null || copy == null) {
            databases.databases().stream()
                    .filter(database -> service == null || database.service().equals(service))
                    .forEach(RebuildCommand::print);
            return ExitCode.OK;
        }
        String unknown = "No service " + service + " has a copy " + copy + "; ./openmeet rebuild lists them.";
        Rebuilds rebuilds = databases
                .database(service)
                .map(RebuildCommand::open)
                .orElseThrow(() -> CommandException.failed(unknown));
        List<String> copies = rebuilds.list().stream().map(RebuildStatus::copy).toList();
        if (!copies.contains(copy)) {
            throw CommandException.failed(unknown);
        }
        System.out.println(
                rebuilds.begin(copy)
                        ? "Begins within a second or two; ./openmeet rebuild " + service + " says how far it is."
                        : "It is under way already.");
        return ExitCode.OK;
    }

    private static Rebuilds open(Database database) {
        return Rebuilds.at(database.url(), database.user(), database.password());
    }

    private static void print(Database database) {
        for (RebuildStatus status : open(database).list()) {
            System.out.printf(
                    "%-20s %-18s from %s: %s%n", database.service(), status.copy(), status.topic(), progress(status));
        }
    }

    private static String progress(RebuildStatus status) {
        if (status.startedAt() == null) {
            return "never made anew";
        }
        String read = status.read() + " read, " + status.unreadable() + " unreadable";
        return status.finishedAt() == null
                ? "since " + status.startedAt() + ", " + read + ", at most " + status.remaining() + " left"
                : "done at " + status.finishedAt() + ", " + read;
    }
}
