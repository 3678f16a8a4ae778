package net.openmeet.occurrence.icalendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/** A rule that programs agree on (docs/recurrence-disagreements.md). */
final class PortableRule {

    private PortableRule() {}

    /**
     * A rule that says the same from its start on; empty where there is none.
     *
     * @param rule without an end
     * @param start its first date
     */
    static Optional<RecurrenceRule> of(RecurrenceRule rule, RecurrenceId start) {
        return withoutSkip(rule, start)
                .filter(PortableRule::isUnderstood)
                .map(understood -> namingItsMonth(understood, start));
    }

    /**
     * Few programs know SKIP (RFC 7529): "the 31st, or the last day" is the last day, as is "29 February, or the 28th". For "the 30th, or the last
     * day" there is BYMONTHDAY=28,29,30;BYSETPOS=-1, which not all of them understand.
     */
    private static Optional<RecurrenceRule> withoutSkip(RecurrenceRule rule, RecurrenceId start) {
        if (rule.skip() == Skip.OMIT) {
            return Optional.of(rule);
        }
        List<Integer> days = rule.byMonthDay().isEmpty() ? List.of(start.date().getDayOfMonth()) : rule.byMonthDay();
        List<Integer> months = rule.byMonth().isEmpty() && rule.frequency() == Frequency.YEARLY
                ? List.of(start.date().getMonthValue())
                : rule.byMonth();
        boolean lastThereIs = rule.skip() == Skip.BACKWARD
                && rule.byDay().isEmpty()
                && rule.bySetPosition().isEmpty()
                && (days.equals(List.of(31)) || (days.equals(List.of(29)) && months.equals(List.of(2))));
        return lastThereIs ? Optional.of(lastDays(rule, months)) : Optional.empty();
    }

    private static RecurrenceRule lastDays(RecurrenceRule rule, List<Integer> months) {
        String byMonth = months.isEmpty()
                ? ""
                : months.stream().map(Object::toString).collect(Collectors.joining(",", ";BYMONTH=", ""));
        return RecurrenceRule.parse(
                "FREQ=" + rule.frequency() + ";INTERVAL=" + rule.interval() + byMonth + ";BYMONTHDAY=-1");
    }

    private static boolean isUnderstood(RecurrenceRule rule) {
        boolean oneTimeOfDay = rule.byHour().size() <= 1
                && rule.byMinute().size() <= 1
                && rule.bySecond().size() <= 1;
        boolean noCounting = rule.byWeekNumber().isEmpty() && rule.byYearDay().isEmpty();
        return oneTimeOfDay
                && noCounting
                && switch (rule.frequency()) {
                    case DAILY ->
                        rule.bySetPosition().isEmpty()
                                && rule.byMonthDay().isEmpty()
                                && (rule.interval() == 1
                                        || (rule.byDay().isEmpty()
                                                && rule.byMonth().isEmpty()));
                    case WEEKLY ->
                        rule.bySetPosition().isEmpty() && rule.byMonth().isEmpty();
                    case MONTHLY -> namesDaysOneWay(rule);
                    case YEARLY ->
                        namesDaysOneWay(rule)
                                && (rule.byDay().isEmpty() || !rule.byMonth().isEmpty());
                    case HOURLY, MINUTELY, SECONDLY -> false;
                };
    }

    /** Days of the month, weekdays, or weekdays by their number, but no two of them. */
    private static boolean namesDaysOneWay(RecurrenceRule rule) {
        long ways = rule.byDay().stream()
                .map(WeekdayOrdinal::ordinal)
                .map(ordinal -> ordinal == 0)
                .distinct()
                .count();
        return ways + (rule.byMonthDay().isEmpty() ? 0 : 1) <= 1;
    }

    /** Some programs take BYMONTHDAY of a yearly rule for that day of every month. */
    private static RecurrenceRule namingItsMonth(RecurrenceRule rule, RecurrenceId start) {
        boolean everyMonth = rule.frequency() == Frequency.YEARLY
                && rule.byMonth().isEmpty()
                && !rule.byMonthDay().isEmpty();
        return everyMonth
                ? RecurrenceRule.parse(rule + ";BYMONTH=" + start.date().getMonthValue())
                : rule;
    }
}
