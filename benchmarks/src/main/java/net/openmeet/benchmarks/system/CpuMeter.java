package net.openmeet.benchmarks.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Reads from {@code /proc} what processes have spent. */
public final class CpuMeter {

    private static final Path PROC = Path.of("/proc");

    private final List<Long> jvms;
    private final long postmaster;

    CpuMeter(List<Long> jvms, long postmaster) {
        this.jvms = List.copyOf(jvms);
        this.postmaster = postmaster;
    }

    /** The meter of this JVM, and of a PostgreSQL that it has started. */
    public static CpuMeter here(long postmaster) {
        return new CpuMeter(List.of(ProcessHandle.current().pid()), postmaster);
    }

    /** What was spent since the processes began. */
    public CpuTime read() {
        Map<ThreadFamily, Double> families = new EnumMap<>(ThreadFamily.class);
        jvms.stream()
                .flatMap(CpuMeter::threads)
                .forEach(thread -> families.merge(ThreadFamily.of(thread.name()), thread.own(), Double::sum));
        double services = jvms.stream().mapToDouble(CpuMeter::own).sum();
        return new CpuTime(services, families, own(postmaster) + children(postmaster));
    }

    /** What is spent from now on, in a time. */
    CpuTime during(Duration time) {
        CpuTime before = read();
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return read().minus(before);
    }

    private static Stream<ProcessTimes> threads(long pid) {
        try (Stream<Path> tasks = Files.list(process(pid).resolve("task"))) {
            return tasks.map(ProcessTimes::of).flatMap(Optional::stream).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Threads of " + pid + " can't be read; this needs Linux", e);
        }
    }

    private static double own(long pid) {
        return ProcessTimes.of(process(pid)).map(ProcessTimes::own).orElse(0.0);
    }

    /** Backends that have ended are in the postmaster's times. */
    private static double children(long pid) {
        double ended = ProcessTimes.of(process(pid)).map(ProcessTimes::children).orElse(0.0);
        return ended
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::children)
                        .mapToDouble(child -> own(child.pid()))
                        .sum();
    }

    private static Path process(long pid) {
        return PROC.resolve(Long.toString(pid));
    }
}
