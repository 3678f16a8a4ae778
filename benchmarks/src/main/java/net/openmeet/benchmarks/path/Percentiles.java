package net.openmeet.benchmarks.path;

import java.util.Arrays;
import java.util.Locale;

/** Durations, told in milliseconds. Not thread-safe. */
final class Percentiles {

    private long[] nanos = new long[1024];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = duration;
    }

    /** The nearest-rank percentile in milliseconds. */
    double at(double percent) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(percent / 100 * size) - 1)] / 1e6;
    }

    void print(String name) {
        System.out.printf(Locale.ROOT, "%-52s %10.1f %10.1f %10.1f%n", name, at(50), at(99), at(100));
    }
}
