package net.openmeet.occurrence.series;

import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A series as it was read from its row. Each is equal to itself alone: what was made of it holds as long as it does.
 */
public final class ParsedSeries {

    private final KnownSeries series;
    private final long rowState;
    private final List<ZoneRules> rules;

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
        return rules(series).equals(rules);
    }

    private static List<ZoneRules> rules(KnownSeries series) {
        return series.phases().all().stream()
                .map(phase -> phase.schedule().zone().getRules())
                .toList();
    }
}
