package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;

/**
 * A recurrence rule, RRULE (RFC 5545 §3.3.10), with SKIP of RFC 7529. One that exists is valid: every combination that
 * RFC 5545 forbids is refused when it is read. That it ever has an instance is only known in a {@link RecurrenceSet}.
 *
 * <p>Lists are sorted and hold no value twice; they are empty where the rule says nothing. Two rules are equal when they
 * say the same, however they were written.
 */
public final class RecurrenceRule {

    private final RuleParts parts;
    private final String text;

    RecurrenceRule(RuleParts parts) {
        this.parts = parts;
        this.text = RuleText.of(parts);
    }

    /**
     * Reads a rule such as {@code FREQ=WEEKLY;BYDAY=TU}, in any case, with or without a leading {@code RRULE:}, at most
     * 65,536 characters.
     *
     * @throws InvalidRecurrenceException with a stable code, the offending part and its position
     */
    public static RecurrenceRule parse(String text) {
        return RuleParser.parse(text);
    }

    /** FREQ. */
    public Frequency frequency() {
        return parts.frequency();
    }

    /** Every how many periods; at least 1. */
    public int interval() {
        return parts.interval;
    }

    /** How many instances, DTSTART included; at least 1. */
    public OptionalInt count() {
        return parts.count == 0 ? OptionalInt.empty() : OptionalInt.of(parts.count);
    }

    /** The inclusive end. */
    public Optional<Until> until() {
        return Optional.ofNullable(parts.until);
    }

    /** 0 to 60; 60, the leap second, is taken for 59 (RFC 5545 §3.3.12). */
    public List<Integer> bySecond() {
        return list(parts.bySecond);
    }

    /** 0 to 59. */
    public List<Integer> byMinute() {
        return list(parts.byMinute);
    }

    /** 0 to 23. */
    public List<Integer> byHour() {
        return list(parts.byHour);
    }

    /** Weekdays, with an ordinal only where FREQ is MONTHLY or YEARLY and there is no BYWEEKNO. */
    public List<WeekdayOrdinal> byDay() {
        return parts.byDay;
    }

    /** 1 to 31, or -31 to -1 from the month's end. */
    public List<Integer> byMonthDay() {
        return list(parts.byMonthDay);
    }

    /** 1 to 366, or -366 to -1 from the year's end. */
    public List<Integer> byYearDay() {
        return list(parts.byYearDay);
    }

    /** 1 to 53, or -53 to -1 from the year's last week. */
    public List<Integer> byWeekNumber() {
        return list(parts.byWeekNumber);
    }

    /** 1 to 12. */
    public List<Integer> byMonth() {
        return list(parts.byMonth);
    }

    /** 1 to 366, or -366 to -1 from the period's last. */
    public List<Integer> bySetPosition() {
        return list(parts.bySetPosition);
    }

    /** The day that weeks begin with, WKST. */
    public DayOfWeek weekStart() {
        return parts.weekStart;
    }

    /** What becomes of days that there are not; OMIT where the rule says nothing (RFC 7529 §4.1). */
    public Skip skip() {
        return parts.skip;
    }

    /** The bare values, for the engine: its arrays are not to be written to. */
    public RuleParts parts() {
        return parts;
    }

    /** The same rule with this many instances, at least 1, in place of its end. */
    public RecurrenceRule withCount(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("COUNT is at least 1, not " + count);
        }
        return new RecurrenceRule(parts.endingWith(count, null));
    }

    /** The same rule with this inclusive end in place of its own. */
    public RecurrenceRule withUntil(Until until) {
        return new RecurrenceRule(parts.endingWith(0, until));
    }

    /** The same rule without an end. */
    public RecurrenceRule withoutEnd() {
        return new RecurrenceRule(parts.endingWith(0, null));
    }

    /** The same rule saying itself what it took from one start where another start would give it something else. */
    public RecurrenceRule completedBy(RecurrenceId start, RecurrenceId other) {
        return new RecurrenceRule(CompletedParts.of(parts, start, other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceRule that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical text: fixed order of parts, upper case, sorted values, no defaults, no {@code RRULE:}. */
    @Override
    public String toString() {
        return text;
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
