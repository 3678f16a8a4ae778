package net.openmeet.recurrence.rule;

/** The FREQ of a rule, from the shortest period to the longest (RFC 5545 §3.3.10). */
public enum Frequency {
    SECONDLY,
    MINUTELY,
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY;

    /** Whether a period is shorter than a day. */
    public boolean isSubDaily() {
        return compareTo(DAILY) < 0;
    }
}
