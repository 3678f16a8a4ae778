package net.openmeet.launcher.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.openmeet.embedded.Directories;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.graph.SystemGraph;
import net.openmeet.launcher.running.Leftovers;
import net.openmeet.launcher.state.DataDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        description = "Deletes all data of a system that isn't running; the next start begins with an empty one.",
        mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        DataDirectory directory = data.directory();
        if (!Files.exists(directory.path())) {
            System.out.println("There is nothing at " + directory.path());
            return ExitCode.OK;
        }
        if (!directory.isOurs()) {
            throw CommandException.failed(directory.path() + " was not made by OpenMeet and is left alone.");
        }
        Optional<DataDirectory.Hold> hold = directory.lock();
        if (hold.isEmpty()) {
            throw new CommandException(
                    ExitCode.ALREADY_RUNNING,
                    "OpenMeet is running. Stop it first with ./openmeet down" + data.argument());
        }
        if (!yes && !confirmed(directory)) {
            throw CommandException.failed("Nothing was deleted.");
        }
        new Leftovers(SystemGraph.openMeet(), directory).stop();
        Directories.delete(directory.path());
        System.out.println("Deleted " + directory.path());
        return ExitCode.OK;
    }

    private static boolean confirmed(DataDirectory directory) {
        Console console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, "Without a terminal to ask at, say --yes."));
        String answer = console.readLine("Delete everything in %s? [y/N] ", directory.path());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
