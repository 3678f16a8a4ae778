package net.openmeet.launcher.running;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.openmeet.launcher.state.DataDirectory;
import net.openmeet.launcher.state.RunState;

/** Starts the system in a process that outlives this one, and shows its progress until it is ready. */
public record Background(Installation installation, DataDirectory data) {

    private static final int POLL_MILLISECONDS = 200;

    /** Returns 0 when the system is ready, else the exit code that its process ended with. */
    public int start(List<String> arguments, PrintStream out) throws InterruptedException {
        Path output = data.log("up");
        try {
            Files.deleteIfExists(output);
            Process process = launch(arguments, output);
            long shown = 0;
            while (true) {
                boolean ended = process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
                boolean ready = isReady(process);
                shown = show(output, shown, out);
                if (ended) {
                    return process.exitValue();
                }
                if (ready) {
                    return 0;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The system could not be started in the background", e);
        }
    }

    private Process launch(List<String> arguments, Path output) throws IOException {
        ProcessBuilder builder = installation.jvm("system", "openmeet", arguments);
        // The end of the terminal must not be the end of the system.
        builder.command().addFirst("nohup");
        return builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .start();
    }

    private boolean isReady(Process process) {
        return data.running()
                .filter(state -> state.pid() == process.pid())
                .filter(RunState::ready)
                .isPresent();
    }

    private static long show(Path output, long from, PrintStream out) throws IOException {
        try (var file = new RandomAccessFile(output.toFile(), "r")) {
            byte[] fresh = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(fresh);
            out.print(new String(fresh, StandardCharsets.UTF_8));
            return from + fresh.length;
        }
    }
}
