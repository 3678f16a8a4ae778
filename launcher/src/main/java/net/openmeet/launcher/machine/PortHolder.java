package net.openmeet.launcher.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the process that listens on a port, as far as this user may see it: in /proc, or with lsof where there is none. */
final class PortHolder {

    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** For example {@code nginx (process 812)}. */
    static Optional<String> of(int port) {
        Path proc = Path.of("/proc");
        Optional<ProcessHandle> holder = Files.exists(proc.resolve("net/tcp")) ? fromProc(proc, port) : fromLsof(port);
        return holder.map(process ->
                process.info()
                                .command()
                                .map(command -> Path.of(command).getFileName().toString())
                                .orElse("a program") + " (process " + process.pid() + ")");
    }

    private static Optional<ProcessHandle> fromProc(Path proc, int port) {
        List<String> sockets = Stream.of("net/tcp", "net/tcp6")
                .map(proc::resolve)
                .flatMap(PortHolder::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > INODE
                        && fields[STATE].equals(LISTENING)
                        && fields[LOCAL_ADDRESS].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(fields -> "socket:[" + fields[INODE] + "]")
                .toList();
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(sockets, proc.resolve(process.pid() + "/fd")))
                .findFirst();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException _) {
            return Stream.empty();
        }
    }

    private static boolean holdsOneOf(List<String> sockets, Path descriptors) {
        try (Stream<Path> files = Files.list(descriptors)) {
            return files.anyMatch(descriptor -> sockets.contains(target(descriptor)));
        } catch (IOException | UncheckedIOException _) {
            return false; // another user's process, or one that is gone
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException _) {
            return "";
        }
    }

    private static Optional<ProcessHandle> fromLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (Stream<String> pids = lsof.inputReader().lines()) {
                return pids.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
