package net.openmeet.platform.web;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * How slowly a body may arrive. A deadline alone would be too short for large bodies or too long for small ones; so a body has its patience,
 * and beyond that the time that it takes at the least rate.
 *
 * @param patience for any body
 * @param perSecond the least rate, as an average over the whole body
 */
record BodyPace(Duration patience, DataSize perSecond) {

    /** Whether {@code taken} bytes are too few after {@code nanos} nanoseconds. */
    boolean isTooSlow(long taken, long nanos) {
        double allowed = patience.toNanos()
                + (double) taken / perSecond.toBytes() * Duration.ofSeconds(1).toNanos();
        return nanos > allowed;
    }
}
