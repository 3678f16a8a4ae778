package net.openmeet.recurrence.text;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;
import net.openmeet.recurrence.rule.WeekdayOrdinal;

/** Which instances of a period a rule picks: its BY parts in words, each with a leading space. */
final class Selection {

    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> ALL_DAYS = EnumSet.allOf(DayOfWeek.class);

    private final Language language;
    private final RecurrenceRule rule;

    Selection(Language language, RecurrenceRule rule) {
        this.language = language;
        this.rule = rule;
    }

    String text() {
        boolean positionsSaid = rule.bySetPosition().size() >= 1
                && isDayGroup()
                && rule.byMonthDay().isEmpty();
        return numbers("months", rule.byMonth(), language::month)
                + numbers("weeks", rule.byWeekNumber(), Selection::signed)
                + numbers("yearDays", rule.byYearDay(), Selection::signed)
                + (positionsSaid ? pickedFromGroup() : days())
                + numbers("hours", rule.byHour(), String::valueOf)
                + numbers("minutes", rule.byMinute(), String::valueOf)
                + numbers("seconds", rule.bySecond(), String::valueOf)
                + (positionsSaid ? "" : numbers("positions", rule.bySetPosition(), language::position))
                + skip()
                + weekStart();
    }

    private String days() {
        if (rule.byDay().isEmpty()) {
            return numbers("monthDays", rule.byMonthDay(), this::monthDay);
        }
        String weekdays = isDayGroup()
                ? language.phrase(weekdays().equals(ALL_DAYS) ? "anyDay" : "workingDays")
                : language.phrase(
                        hasOrdinals() ? "weekdaysOfPeriod" : "weekdays", language.list(rule.byDay(), this::weekday));
        return weekdays + numbers("ifMonthDay", rule.byMonthDay(), this::monthDay);
    }

    /** "on the last working day": BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1. */
    private String pickedFromGroup() {
        String key = weekdays().equals(ALL_DAYS) ? "pickedDay" : "pickedWorkingDay";
        return language.phrase(key, language.list(rule.bySetPosition(), language::position));
    }

    private String weekday(WeekdayOrdinal day) {
        String name = language.weekday(day.weekday());
        if (day.ordinal() != 0) {
            return language.position(day.ordinal()) + " " + name;
        }
        return hasOrdinals() ? language.phrase("everyWeekday", name) : name;
    }

    private String monthDay(int day) {
        return day > 0 ? language.numbered(day) : language.phrase("monthDayFromEnd", language.position(day));
    }

    private boolean isDayGroup() {
        return !hasOrdinals() && (weekdays().equals(ALL_DAYS) || weekdays().equals(WORKING_DAYS));
    }

    private boolean hasOrdinals() {
        return rule.byDay().stream().anyMatch(day -> day.ordinal() != 0);
    }

    private Set<DayOfWeek> weekdays() {
        return rule.byDay().stream().map(WeekdayOrdinal::weekday).collect(Collectors.toSet());
    }

    private String skip() {
        return rule.skip() == Skip.OMIT ? "" : language.phrase("skip." + rule.skip());
    }

    /** Only where it changes which days are meant. */
    private String weekStart() {
        boolean matters = rule.frequency() == Frequency.WEEKLY
                && rule.interval() > 1
                && rule.byDay().size() > 1;
        return matters && rule.weekStart() != DayOfWeek.MONDAY
                ? language.phrase("weekStart", language.weekday(rule.weekStart()))
                : "";
    }

    private String numbers(String key, List<Integer> numbers, Function<Integer, String> words) {
        return numbers.isEmpty() ? "" : language.phrase(key, language.list(numbers, words));
    }

    private static String signed(int number) {
        return number < 0 ? "\u2212" + -number : Integer.toString(number);
    }
}
