package net.openmeet.occurrence.vivification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code openmeet.vivification.*}; beside these, {@code poll} says how often somebody looks for what is due, and {@code
 * time-zone-poll} how often for instants that newer time zone data changes.
 *
 * @param ahead how far ahead dates are stored
 * @param minimum at least so many of the next dates are stored
 * @param maximum at most so many dates of a series are stored ahead; those that somebody answered or changed don't count
 * @param requests so many dates beyond the window are stored at a time because one member wanted them to be
 * @param unanswered so many of these may wait for somebody's answer
 * @param patience so long they wait
 * @param batch how many due series are enqueued in one transaction
 */
@ConfigurationProperties("openmeet.vivification")
record VivificationSettings(
        @DefaultValue("90d") Duration ahead,
        @DefaultValue("3") int minimum,
        @DefaultValue("500") int maximum,
        @DefaultValue("500") int requests,
        @DefaultValue("50") int unanswered,
        @DefaultValue("1h") Duration patience,
        @DefaultValue("500") int batch) {

    VivificationSettings {
        boolean isStretch = !ahead.isNegative() && 1 <= minimum && minimum <= maximum;
        boolean isQuota = 1 <= unanswered && unanswered <= requests && !patience.isNegative();
        if (!isStretch || !isQuota || batch < 1) {
            throw new IllegalArgumentException("openmeet.vivification: ahead, patience >= 0, 1 <= minimum <= maximum,"
                    + " 1 <= unanswered <= requests, batch >= 1");
        }
    }

    VivificationWindow window() {
        return new VivificationWindow(ahead, minimum, maximum);
    }
}
