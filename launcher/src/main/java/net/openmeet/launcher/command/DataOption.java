package net.openmeet.launcher.command;

import java.nio.file.Path;
import net.openmeet.launcher.CommandException;
import net.openmeet.launcher.ExitCode;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}: which system a command is about. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the system keeps its data; default: .openmeet in the project's folder.")
    private @Nullable Path directory;

    /** How another command is told about the same data: {@code " --data DIR"}, or nothing where it is the default. */
    String argument() {
        return directory == null ? "" : " --data " + quoted(directory.toString());
    }

    /** As a shell reads it back. */
    private static String quoted(String text) {
        return text.matches("[\\w./~+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    DataDirectory directory() {
        Path home = Path.of(System.getProperty("openmeet.home", "."));
        return new DataDirectory(directory == null ? home.resolve(".openmeet") : directory);
    }

    /** The run that has the directory now. */
    RunState running() {
        return directory()
                .running()
                .orElseThrow(() -> new CommandException(
                        ExitCode.NOT_RUNNING, "OpenMeet isn't running. Start it with ./openmeet up" + argument()));
    }
}
