package net.openmeet.recurrence.period;

import java.util.Arrays;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.calendar.Gregorian;
import net.openmeet.recurrence.rule.RuleParts;

/** BYHOUR, BYMINUTE and BYSECOND, with DTSTART's own time for what the rule leaves open. */
final class TimesOfDay {

    private final int[] hours;
    private final int[] minutes;
    private final int[] seconds;

    /** A date has no time: RFC 5545 §3.3.10 wants these parts ignored then. */
    TimesOfDay(RuleParts parts, RecurrenceId start) {
        int second = (int) Math.floorMod(start.localSecond(), (long) Gregorian.SECONDS_OF_DAY);
        boolean timed = !start.isAllDay();
        hours = timed && parts.byHour().length > 0 ? parts.byHour() : new int[] {second / 3600};
        minutes = timed && parts.byMinute().length > 0 ? parts.byMinute() : new int[] {second / 60 % 60};
        seconds = timed && parts.bySecond().length > 0 ? withoutLeapSecond(parts.bySecond()) : new int[] {second % 60};
    }

    /** All of them, as seconds of the day, ascending. */
    int[] seconds() {
        return product(hours, 3600, secondsOfHour());
    }

    /** Those within an hour, as seconds of the hour, ascending. */
    int[] secondsOfHour() {
        return product(minutes, 60, seconds);
    }

    /** Those within a minute, ascending. */
    int[] secondsOfMinute() {
        return seconds;
    }

    /** RFC 5545 §3.3.12: who knows no leap seconds takes second 60 for 59. */
    static int[] withoutLeapSecond(int[] seconds) {
        int last = seconds.length - 1;
        if (last < 0 || seconds[last] != 60) {
            return seconds;
        }
        boolean doubled = last > 0 && seconds[last - 1] == 59;
        int[] without = Arrays.copyOf(seconds, doubled ? last : last + 1);
        without[without.length - 1] = 59;
        return without;
    }

    private static int[] product(int[] units, int length, int[] within) {
        var product = new int[units.length * within.length];
        int next = 0;
        for (int unit : units) {
            for (int second : within) {
                product[next++] = unit * length + second;
            }
        }
        return product;
    }
}
