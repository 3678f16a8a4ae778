package net.openmeet.recurrence.period;

import net.openmeet.recurrence.rule.RuleParts;

/** Makes a period's pattern of its days: crosses them with the times of day, then lets BYSETPOS choose. */
final class DayPatterns {

    private final int[] times;
    private final int[] positions;

    DayPatterns(TimesOfDay times, RuleParts parts) {
        this.times = times.seconds();
        this.positions = parts.bySetPosition();
    }

    /** Takes the days ascending, as offsets from the period's first. */
    Pattern of(int[] days) {
        Pattern all = Pattern.product(days, times);
        return positions.length == 0 ? all : all.select(positions);
    }
}
