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
 * @param maximum at most so many dates of a series are stored ahead; also how many open occurrences a series may have
 *     before no more are vivified on demand
 * @param batch how many due series are enqueued in one transaction
 */
@ConfigurationProperties("openmeet.vivification")
record VivificationSettings(
        @DefaultValue("90d") Duration ahead,
        @DefaultValue("3") int minimum,
        @DefaultValue("500") int maximum,
        @DefaultValue("500") int batch) {

    VivificationSettings {
        if (ahead.isNegative() || minimum < 1 || maximum < minimum || batch < 1) {
            throw new IllegalArgumentException(
                    "openmeet.vivification: ahead >= 0, 1 <= minimum <= maximum, batch >= 1");
        }
    }

    VivificationWindow window() {
        return new VivificationWindow(ahead, minimum, maximum);
    }
}
