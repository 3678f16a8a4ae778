package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;

/**
 * One value of BYDAY: {@code FR} is every Friday, {@code -1FR} the last Friday of the month or year (RFC 5545 §3.3.10).
 *
 * @param ordinal 1 to 53 from the period's start, -1 to -53 from its end, 0 for every such weekday
 */
public record WeekdayOrdinal(int ordinal, DayOfWeek weekday) implements Comparable<WeekdayOrdinal> {

    public WeekdayOrdinal {
        if (ordinal < -53 || ordinal > 53) {
            throw new IllegalArgumentException("The ordinal of a weekday is within -53 and 53, not " + ordinal);
        }
    }

    /** The order of printing: plain weekdays, then from the period's start, then from its end; Monday first. */
    @Override
    public int compareTo(WeekdayOrdinal other) {
        return Integer.compare(rank(), other.rank());
    }

    private int rank() {
        return (ordinal < 0 ? 54 - ordinal : ordinal) * 7 + weekday.getValue();
    }

    /** As in a rule: {@code FR}, {@code 2FR}, {@code -1FR}. */
    @Override
    public String toString() {
        String name = Weekdays.name(weekday);
        return ordinal == 0 ? name : ordinal + name;
    }
}
