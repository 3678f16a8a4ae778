package net.openmeet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process whose pid an earlier run wrote down. Pids are reused, so its command line must bear it out. */
final class Leftover {

    private static final int PATIENCE_SECONDS = 10;

    private Leftover() {}

    static boolean isAlive(Path pidFile, String marker) throws IOException {
        return find(pidFile, marker).isPresent();
    }

    /** Ends the process of {@code pidFile} whose command line contains {@code marker}: politely, then by force. */
    static void stop(Path pidFile, String marker) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = find(pidFile, marker);
        if (process.isPresent()) {
            ProcessHandle leftover = process.get();
            leftover.destroy();
            try {
                leftover.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException _) {
                leftover.destroyForcibly();
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> find(Path pidFile, String marker) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(marker))
                        .isPresent());
    }
}
