package net.openmeet.launcher.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A log that may be written to, and rolled over, while it is read. */
final class LogFile {

    private static final Duration POLL = Duration.ofMillis(200);

    private final Path path;
    private long position;

    LogFile(Path path) {
        this.path = path;
    }

    void printEnd(int lines, PrintStream out) {
        Deque<String> end = new ArrayDeque<>();
        fresh().lines().forEach(line -> {
            end.addLast(line);
            if (end.size() > lines) {
                end.removeFirst();
            }
        });
        end.forEach(out::println);
    }

    /** Prints what is added from now on, until this thread is interrupted. */
    void follow(PrintStream out) throws InterruptedException {
        while (true) {
            out.print(fresh());
            out.flush();
            Thread.sleep(POLL);
        }
    }

    /** What was added since the last call; all of it when the file has been started anew. */
    private String fresh() {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < position) {
                position = 0;
            }
            byte[] added = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(added);
            position += added.length;
            return new String(added, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The log " + path + " can't be read", e);
        }
    }
}
