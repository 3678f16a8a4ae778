package net.openmeet.recurrence.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import net.openmeet.recurrence.rule.RuleParts;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/** The days that BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY give in one year (RFC 5545 §3.3.10, note 2). */
public final class YearDays {

    /** Weeks and SKIP reach over the year's ends: where 1 January stands in the sets of days. */
    private static final int MARGIN = 8;

    private final RuleParts parts;
    private final List<WeekdayOrdinal> byDay;
    private final MonthSet months;
    private final MonthDays monthDays;
    private final DayLimits limits;

    public YearDays(RuleParts parts, long startDay) {
        this.parts = parts;
        boolean bare = parts.nameNoDay();
        boolean bareWeeks = bare && parts.byWeekNumber().length > 0;
        LocalDate start = LocalDate.ofEpochDay(startDay);
        this.byDay = bareWeeks ? List.of(new WeekdayOrdinal(0, start.getDayOfWeek())) : parts.byDay();
        this.months = new MonthSet(parts.takeStartMonth() ? new int[] {start.getMonthValue()} : parts.byMonth());
        this.monthDays = new MonthDays(
                bare ? new int[] {start.getDayOfMonth()} : parts.byMonthDay(),
                ordinalsInYear() ? List.of() : byDay,
                parts.skip());
        // Where BYYEARDAY expands it need not limit, and must not where SKIP moved one of its days.
        this.limits = new DayLimits(parts.byWeekNumber().length > 0 ? parts : parts.withoutYearDays(), byDay);
    }

    /** The days as offsets from 1 January, ascending. */
    public int[] offsets(YearShape year) {
        var days = new BitSet(MARGIN + 366 + MARGIN);
        if (parts.byWeekNumber().length > 0) {
            addWeeks(days, year);
            limit(days, year);
        } else if (parts.byYearDay().length > 0) {
            addYearDays(days, year);
            limit(days, year);
        } else if (ordinalsInYear() && parts.byMonthDay().length == 0) {
            addOrdinals(days, year);
        } else {
            addMonths(days, year);
            if (ordinalsInYear()) {
                limit(days, year);
            }
        }
        return days.stream().map(bit -> bit - MARGIN).toArray();
    }

    /** Whether SKIP may move a day into a neighbouring year. */
    public boolean reachesOver() {
        if (parts.skip() == Skip.OMIT || parts.byWeekNumber().length > 0) {
            return false;
        }
        int last = parts.skip() == Skip.FORWARD ? 366 : -366;
        for (int day : parts.byYearDay()) {
            if (day == last) {
                return true;
            }
        }
        return false;
    }

    private boolean ordinalsInYear() {
        return parts.byMonth().length == 0 && byDay.stream().anyMatch(day -> day.ordinal() != 0);
    }

    private void addWeeks(BitSet days, YearShape year) {
        int weekStart = parts.weekStart().getValue() - 1;
        int first = year.firstWeek(weekStart);
        int weeks = year.weeks(weekStart);
        for (int number : parts.byWeekNumber()) {
            int week = number > 0 ? number - 1 : weeks + number;
            if (week >= 0 && week < weeks) {
                int from = MARGIN + first + week * 7;
                days.set(from, from + 7);
            }
        }
    }

    private void addYearDays(BitSet days, YearShape year) {
        for (int number : parts.byYearDay()) {
            if (Math.abs(number) <= year.length()) {
                days.set(MARGIN + (number > 0 ? number - 1 : year.length() + number));
            } else if (parts.skip() == Skip.BACKWARD) {
                days.set(MARGIN + (number > 0 ? year.length() - 1 : -1));
            } else if (parts.skip() == Skip.FORWARD) {
                days.set(MARGIN + (number > 0 ? year.length() : 0));
            }
        }
    }

    private void addOrdinals(BitSet days, YearShape year) {
        for (WeekdayOrdinal day : byDay) {
            int first = Math.floorMod(day.weekday().getValue() - 1 - year.firstWeekday(), 7);
            if (day.ordinal() == 0) {
                for (int offset = first; offset < year.length(); offset += 7) {
                    days.set(MARGIN + offset);
                }
            } else {
                int offset = OrdinalDays.offset(day.ordinal(), first, year.length());
                if (offset >= 0) {
                    days.set(MARGIN + offset);
                }
            }
        }
    }

    private void addMonths(BitSet days, YearShape year) {
        int[] starts = Gregorian.monthStarts(year.leap());
        for (int month = 0; month < 12; month++) {
            if (months.has(month)) {
                int weekday = (year.firstWeekday() + starts[month]) % 7;
                for (int offset : monthDays.offsets(starts[month + 1] - starts[month], weekday)) {
                    days.set(MARGIN + starts[month] + offset);
                }
            }
        }
    }

    /** Lets only those days stay that pass in the calendar year that they are really in. */
    private void limit(BitSet days, YearShape year) {
        for (int bit = days.nextSetBit(0); bit >= 0; bit = days.nextSetBit(bit + 1)) {
            int offset = bit - MARGIN;
            int weekday = Math.floorMod(year.firstWeekday() + offset, 7);
            boolean passes = offset < 0
                    ? limits.pass(offset + Gregorian.lengthOfYear(year.leapBefore()), year.leapBefore(), weekday)
                    : offset < year.length()
                            ? limits.pass(offset, year.leap(), weekday)
                            : limits.pass(offset - year.length(), year.leapAfter(), weekday);
            if (!passes) {
                days.clear(bit);
            }
        }
    }
}
