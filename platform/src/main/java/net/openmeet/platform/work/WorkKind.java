package net.openmeet.platform.work;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A kind of work, and how it is treated.
 *
 * @param name lower case with hyphens, e.g. {@code series-upkeep}; stands in rows, so it stays what it is
 * @param payload what a row is about; written as JSON of at most 64 KiB, and read again by later versions of the service
 * @param concurrency how many rows an instance works on at a time
 * @param stuckAfter after so many failures in a row somebody has to look at it; it is still tried
 * @param firstBackOff how long a row waits after its first failure
 * @param longestBackOff to which that wait grows, doubling
 */
public record WorkKind<P>(
        String name,
        Class<P> payload,
        int concurrency,
        int stuckAfter,
        Duration firstBackOff,
        Duration longestBackOff) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    public WorkKind {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a kind of work: " + name);
        }
        if (concurrency < 1 || stuckAfter < 1 || firstBackOff.isNegative() || longestBackOff.isNegative()) {
            throw new IllegalArgumentException(
                    "concurrency and stuckAfter are 1 or more, back-offs 0 or more: " + name);
        }
    }

    /** One row at a time, tried again after a second first and after a quarter of an hour at last, stuck after 8 failures (two minutes). */
    public static <P> WorkKind<P> of(String name, Class<P> payload) {
        return new WorkKind<>(name, payload, 1, 8, Duration.ofSeconds(1), Duration.ofMinutes(15));
    }

    /** This kind with so many rows of an instance at a time; each may hold a connection of the service's pool. */
    public WorkKind<P> atOnce(int rows) {
        return new WorkKind<>(name, payload, rows, stuckAfter, firstBackOff, longestBackOff);
    }

    public WorkKind<P> stuckAfter(int failures) {
        return new WorkKind<>(name, payload, concurrency, failures, firstBackOff, longestBackOff);
    }

    public WorkKind<P> backingOff(Duration first, Duration longest) {
        return new WorkKind<>(name, payload, concurrency, stuckAfter, first, longest);
    }
}
