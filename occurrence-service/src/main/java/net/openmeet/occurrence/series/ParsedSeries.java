package net.openmeet.occurrence.series;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * A series as it was read from its row. Each is equal to itself alone: what was made of it holds as long as it does.
 */
public final class ParsedSeries {

    private final KnownSeries series;
    private final long rowState;
    private final @Nullable ZoneRules rules;

    /**
     * Keeps what was read.
     *
     * @param rowState which transaction wrote the row: {@code xmin}
     */
    ParsedSeries(KnownSeries series, long rowState) {
        this.series = series;
        this.rowState = rowState;
        this.rules = rules(series);
    }

    public KnownSeries series() {
        return series;
    }

    /** What no other content of the same row has: the transaction that wrote it. */
    public long rowState() {
        return rowState;
    }

    /** Whether the row is still what it was, and the zone's rules, too. */
    boolean isStill(long version, long state) {
        return series.version() == version && rowState == state && isByTodaysRules();
    }

    /** Dates are laid out by the rules of their zone, which newer time zone data changes. */
    boolean isByTodaysRules() {
        ZoneRules now = rules(series);
        return now == null ? rules == null : now.equals(rules);
    }

    private static @Nullable ZoneRules rules(KnownSeries series) {
        ZoneId zone = series.schedule().zone();
        return zone == null ? null : zone.getRules();
    }
}
