package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A line of {@code /proc/PID/stat}.
 *
 * @param name of the thread or program, cut at 15 characters
 * @param own CPU time, user and system, in seconds
 * @param children the same of its children that have ended and were waited for
 */
record ProcessTimes(String name, double own, double children) {

    /** Of every Linux that we know; {@code getconf CLK_TCK}. */
    private static final double TICKS_A_SECOND = 100;

    /** Empty: it has just ended. */
    static Optional<ProcessTimes> of(Path process) {
        try {
            return Optional.of(parse(Files.readString(process.resolve("stat"))));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            if (Files.exists(process)) {
                throw new UncheckedIOException("CPU times can't be read; this needs Linux", e);
            }
            return Optional.empty();
        }
    }

    static ProcessTimes parse(String stat) {
        // The name is in parentheses, and may have some itself.
        int end = stat.lastIndexOf(')');
        String[] fields = stat.substring(end + 2).split(" ", -1);
        return new ProcessTimes(
                stat.substring(stat.indexOf('(') + 1, end),
                seconds(fields[11]) + seconds(fields[12]),
                seconds(fields[13]) + seconds(fields[14]));
    }

    private static double seconds(String ticks) {
        return Long.parseLong(ticks) / TICKS_A_SECOND;
    }
}
