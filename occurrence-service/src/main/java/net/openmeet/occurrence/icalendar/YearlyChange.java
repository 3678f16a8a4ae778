package net.openmeet.occurrence.icalendar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;

/** Finds the yearly rule of a change of the clocks. */
final class YearlyChange {

    private static final int DAYS_OF_WEEK = 7;

    private YearlyChange() {}

    /** The rule that gives just these times, one a year; empty where none of the usual ones does. */
    static Optional<String> of(List<LocalDateTime> times) {
        LocalDateTime first = times.getFirst();
        return candidates(times)
                .map(days -> "FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";" + days)
                .filter(rule -> times.equals(times(rule, first, times.size())))
                .findFirst();
    }

    private static Stream<String> candidates(List<LocalDateTime> times) {
        LocalDateTime first = times.getFirst();
        String weekday = first.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT);
        int earliest =
                times.stream().mapToInt(LocalDateTime::getDayOfMonth).min().orElseThrow();
        String week = IntStream.range(earliest, earliest + DAYS_OF_WEEK)
                .filter(day -> day <= first.toLocalDate().lengthOfMonth())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return Stream.of(
                "BYDAY=-1" + weekday,
                "BYDAY=" + ((first.getDayOfMonth() - 1) / DAYS_OF_WEEK + 1) + weekday,
                "BYMONTHDAY=" + first.getDayOfMonth(),
                "BYMONTHDAY=" + week + ";BYDAY=" + weekday);
    }

    private static List<LocalDateTime> times(String rule, LocalDateTime first, int size) {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(first))
                .rule(RecurrenceRule.parse(rule).withCount(size))
                .build();
        return set.between(RecurrenceId.of(first), RecurrenceId.of(first.plusYears(size))).stream()
                .map(Instance::id)
                .map(RecurrenceId::localDateTime)
                .toList();
    }
}
