package net.openmeet.recurrence.rule;

import java.time.DayOfWeek;
import java.util.StringJoiner;

/** Prints a rule in its canonical form. */
final class RuleText {

    private final StringBuilder text = new StringBuilder(64);

    private RuleText() {}

    static String of(RuleParts parts) {
        var printer = new RuleText();
        printer.print(parts);
        return printer.text.toString();
    }

    private void print(RuleParts parts) {
        if (parts.skip != Skip.OMIT) {
            text.append("RSCALE=GREGORIAN;");
        }
        text.append("FREQ=").append(parts.frequency);
        if (parts.interval != 1) {
            text.append(";INTERVAL=").append(parts.interval);
        }
        if (parts.count != 0) {
            text.append(";COUNT=").append(parts.count);
        }
        if (parts.until != null) {
            text.append(";UNTIL=").append(parts.until);
        }
        numbers("BYMONTH", parts.byMonth);
        numbers("BYWEEKNO", parts.byWeekNumber);
        numbers("BYYEARDAY", parts.byYearDay);
        numbers("BYMONTHDAY", parts.byMonthDay);
        if (!parts.byDay.isEmpty()) {
            var days = new StringJoiner(",", ";BYDAY=", "");
            parts.byDay.forEach(day -> days.add(day.toString()));
            text.append(days);
        }
        numbers("BYHOUR", parts.byHour);
        numbers("BYMINUTE", parts.byMinute);
        numbers("BYSECOND", parts.bySecond);
        numbers("BYSETPOS", parts.bySetPosition);
        if (parts.weekStart != DayOfWeek.MONDAY) {
            text.append(";WKST=").append(Weekdays.name(parts.weekStart));
        }
        if (parts.skip != Skip.OMIT) {
            text.append(";SKIP=").append(parts.skip);
        }
    }

    private void numbers(String part, int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? ";" + part + "=" : ",").append(numbers[i]);
        }
    }
}
