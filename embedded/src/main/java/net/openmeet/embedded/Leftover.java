package net.openmeet.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process whose pid an earlier run wrote down. Pids are reused, so its command line must bear it out. */
public final class Leftover {

    private static final int PATIENCE_SECONDS = 10;

    private Leftover() {}

    /** The pid in {@code pidFile}, if the process is there and its command line contains {@code marker}. */
    public static Optional<Long> pid(Path pidFile, String marker) {
        return find(pidFile, marker).map(ProcessHandle::pid);
    }

    public static boolean isAlive(Path pidFile, String marker) {
        return find(pidFile, marker).isPresent();
    }

    /** Ends the process of {@code pidFile} whose command line contains {@code marker}: politely, then by force. */
    public static void stop(Path pidFile, String marker) throws IOException, InterruptedException {
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

    private static Optional<ProcessHandle> find(Path pidFile, String marker) {
        return written(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(marker))
                        .isPresent());
    }

    private static Optional<Long> written(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(first -> first.matches("\\d{1,10}"))
                    .map(Long::valueOf);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
