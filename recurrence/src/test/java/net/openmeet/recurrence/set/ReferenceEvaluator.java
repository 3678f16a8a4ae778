package net.openmeet.recurrence.set;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;

/**
 * RFC 5545 §3.3.10 as slowly and plainly as it can be told: every day, or every hour, minute or second, of every period
 * is asked whether it belongs. With SKIP, RFC 7529 §4.1, the days are those that the rule names, moved where there is no
 * such day. In a zone, one instant is one instance, in the order of instants, and a start that exists on the clock names it. Shares nothing with
 * the engine but the parsed rule.
 */
final class ReferenceEvaluator {

    private final RecurrenceRule rule;
    private final LocalDateTime start;

    ReferenceEvaluator(RecurrenceRule rule, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
    }

    /** The rule's own instances, of at most so many periods and up to a time; COUNT and UNTIL cut them. */
    List<LocalDateTime> instances(int periods, LocalDateTime before) {
        return all(periods).stream()
                .filter(each -> !each.isBefore(start) && each.isBefore(before))
                .filter(each -> rule.until().isEmpty()
                        || !each.isAfter(rule.until().get().dateTime()))
                .limit(rule.count().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** The same in a zone, up to the instant of a time; whether the start takes one of COUNT. */
    List<LocalDateTime> instances(int periods, LocalDateTime before, ZoneId zone, boolean startCountsApart) {
        var names = new TreeMap<Instant, LocalDateTime>();
        all(periods).forEach(each -> name(names, each, zone));
        SortedMap<Instant, LocalDateTime> given =
                names.subMap(start.atZone(zone).toInstant(), before.atZone(zone).toInstant());
        int counted = rule.count().orElse(Integer.MAX_VALUE) - (startCountsApart ? 1 : 0);
        return given.entrySet().stream()
                .filter(each -> rule.until().isEmpty()
                        || !each.getKey().isAfter(rule.until().get().dateTime().toInstant(ZoneOffset.UTC)))
                .limit(counted)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Lets a local start name its instant, unless one that exists on the clock does. */
    static void name(Map<Instant, LocalDateTime> names, LocalDateTime local, ZoneId zone) {
        boolean exists = !zone.getRules().getValidOffsets(local).isEmpty();
        names.merge(local.atZone(zone).toInstant(), local, (known, other) -> exists ? other : known);
    }

    private Collection<LocalDateTime> all(int periods) {
        var all = new TreeSet<LocalDateTime>();
        for (int number = 0; number < periods; number++) {
            all.addAll(selected(period((long) number * rule.interval())));
        }
        return all;
    }

    /** The first moment that so many periods can't have covered. */
    LocalDateTime coveredBy(int periods) {
        return periodStart((long) (periods - 1) * rule.interval());
    }

    private Collection<LocalDateTime> selected(Collection<LocalDateTime> all) {
        var sorted = new ArrayList<>(new TreeSet<>(all));
        if (rule.bySetPosition().isEmpty()) {
            return sorted;
        }
        var chosen = new ArrayList<LocalDateTime>();
        for (int position : rule.bySetPosition()) {
            int index = position > 0 ? position - 1 : sorted.size() + position;
            if (index >= 0 && index < sorted.size()) {
                chosen.add(sorted.get(index));
            }
        }
        return chosen;
    }

    private LocalDateTime periodStart(long number) {
        LocalDate date = start.toLocalDate();
        return switch (rule.frequency()) {
            case YEARLY -> LocalDate.of(firstYear(date) + (int) number, 1, 1).atStartOfDay();
            case MONTHLY -> date.withDayOfMonth(1).plusMonths(number).atStartOfDay();
            case WEEKLY ->
                date.with(TemporalAdjusters.previousOrSame(rule.weekStart()))
                        .plusWeeks(number)
                        .atStartOfDay();
            case DAILY -> date.plusDays(number).atStartOfDay();
            case HOURLY -> start.truncatedTo(ChronoUnit.HOURS).plusHours(number);
            case MINUTELY -> start.truncatedTo(ChronoUnit.MINUTES).plusMinutes(number);
            case SECONDLY -> start.plusSeconds(number);
        };
    }

    private List<LocalDateTime> period(long number) {
        LocalDateTime first = periodStart(number);
        if (rule.skip() != Skip.OMIT && namesDays()) {
            return at(namedDays(first.toLocalDate()));
        }
        return switch (rule.frequency()) {
            case YEARLY ->
                days(
                        first.toLocalDate().minusDays(7),
                        first.toLocalDate().plusYears(1).plusDays(7),
                        first.getYear());
            case MONTHLY -> days(first.toLocalDate(), first.toLocalDate().plusMonths(1), 0);
            case WEEKLY -> days(first.toLocalDate(), first.toLocalDate().plusWeeks(1), 0);
            case DAILY -> days(first.toLocalDate(), first.toLocalDate().plusDays(1), 0);
            case HOURLY, MINUTELY, SECONDLY -> within(first);
        };
    }

    private List<LocalDateTime> days(LocalDate from, LocalDate to, int year) {
        return at(from.datesUntil(to)
                .filter(day -> isOf(year, day) && passes(day))
                .toList());
    }

    private List<LocalDateTime> at(Collection<LocalDate> days) {
        var found = new ArrayList<LocalDateTime>();
        for (LocalDate day : days) {
            for (int hour : orElse(rule.byHour(), start.getHour())) {
                addMinutes(found, day.atTime(hour, 0));
            }
        }
        return found;
    }

    /** Whether the rule gives its days by number, so that there may be no such day. */
    private boolean namesDays() {
        boolean months = rule.frequency() == Frequency.MONTHLY || rule.frequency() == Frequency.YEARLY;
        boolean byWeekdayAlone = !rule.byDay().isEmpty()
                && rule.byMonthDay().isEmpty()
                && rule.byYearDay().isEmpty();
        return months && rule.byWeekNumber().isEmpty() && !byWeekdayAlone;
    }

    /** BYMONTH and the numbers of days first, then SKIP, then what limits is asked about the day that it has become. */
    private Set<LocalDate> namedDays(LocalDate period) {
        var days = new TreeSet<LocalDate>();
        if (!rule.byYearDay().isEmpty()) {
            for (int number : rule.byYearDay()) {
                day(period, period.plusYears(1), number).ifPresent(days::add);
            }
            days.removeIf(day -> !allows(rule.byMonth(), day.getMonthValue())
                    || !allows(rule.byMonthDay(), day.getDayOfMonth(), day.lengthOfMonth()));
        } else {
            for (LocalDate month : months(period)) {
                for (int number : orElse(rule.byMonthDay(), start.getDayOfMonth())) {
                    day(month, month.plusMonths(1), number).ifPresent(days::add);
                }
            }
        }
        days.removeIf(day -> !passesByDay(day));
        return days;
    }

    private List<LocalDate> months(LocalDate period) {
        if (rule.frequency() == Frequency.MONTHLY) {
            return allows(rule.byMonth(), period.getMonthValue()) ? List.of(period) : List.of();
        }
        return orElse(rule.byMonth(), start.getMonthValue()).stream()
                .map(period::withMonth)
                .toList();
    }

    /** The numbered day of what lies between two dates, or its neighbour on the side where it is missing. */
    private Optional<LocalDate> day(LocalDate from, LocalDate to, int number) {
        LocalDate day = number > 0 ? from.plusDays(number - 1L) : to.plusDays(number);
        if (!day.isBefore(from) && day.isBefore(to)) {
            return Optional.of(day);
        }
        return switch (rule.skip()) {
            case OMIT -> Optional.empty();
            case BACKWARD -> Optional.of(number > 0 ? to.minusDays(1) : from.minusDays(1));
            case FORWARD -> Optional.of(number > 0 ? to : from);
        };
    }

    private void addMinutes(List<LocalDateTime> found, LocalDateTime hour) {
        for (int minute : orElse(rule.byMinute(), start.getMinute())) {
            for (int second : orElse(rule.bySecond(), start.getSecond())) {
                found.add(hour.withMinute(minute).withSecond(Math.min(second, 59)));
            }
        }
    }

    /** With BYWEEKNO a year is made of weeks, otherwise of days. */
    private boolean isOf(int year, LocalDate day) {
        if (year == 0) {
            return true;
        }
        return ownYear(day) == year;
    }

    /** The year of weeks that the start is in, unless INTERVAL would step over and the rule doesn't give the start. */
    private int firstYear(LocalDate date) {
        return rule.interval() == 1 || passes(date) ? ownYear(date) : date.getYear();
    }

    private int ownYear(LocalDate day) {
        return rule.byWeekNumber().isEmpty()
                ? day.getYear()
                : day.get(WeekFields.of(rule.weekStart(), 4).weekBasedYear());
    }

    private List<LocalDateTime> within(LocalDateTime unit) {
        var found = new ArrayList<LocalDateTime>();
        boolean minutely = rule.frequency() != Frequency.HOURLY;
        boolean secondly = rule.frequency() == Frequency.SECONDLY;
        boolean passes = passes(unit.toLocalDate())
                && allows(rule.byHour(), unit.getHour())
                && (!minutely || allows(rule.byMinute(), unit.getMinute()))
                && (!secondly || allows(rule.bySecond(), unit.getSecond()));
        if (passes && secondly) {
            found.add(unit);
        } else if (passes && minutely) {
            for (int second : orElse(rule.bySecond(), start.getSecond())) {
                found.add(unit.withSecond(Math.min(second, 59)));
            }
        } else if (passes) {
            addMinutes(found, unit);
        }
        return found;
    }

    private boolean passes(LocalDate day) {
        return allows(rule.byMonth(), day.getMonthValue())
                && allows(rule.byYearDay(), day.getDayOfYear(), day.lengthOfYear())
                && allows(rule.byMonthDay(), day.getDayOfMonth(), day.lengthOfMonth())
                && allows(rule.byWeekNumber(), week(day), weeks(day))
                && passesByDay(day)
                && passesStart(day);
    }

    private int week(LocalDate day) {
        return day.get(WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear());
    }

    private int weeks(LocalDate day) {
        TemporalField weeks = WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear();
        return (int) day.range(weeks).getMaximum();
    }

    private boolean passesByDay(LocalDate day) {
        boolean inMonth =
                rule.frequency() == Frequency.MONTHLY || !rule.byMonth().isEmpty();
        int number = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return rule.byDay().isEmpty()
                || rule.byDay().stream()
                        .anyMatch(each -> each.weekday() == day.getDayOfWeek()
                                && (each.ordinal() == 0
                                        || each.ordinal() == (number - 1) / 7 + 1
                                        || each.ordinal() == -((length - number) / 7 + 1)));
    }

    /** What the rule leaves open is as in DTSTART. */
    private boolean passesStart(LocalDate day) {
        boolean open = rule.byDay().isEmpty()
                && rule.byMonthDay().isEmpty()
                && rule.byYearDay().isEmpty();
        boolean monthOpen = rule.byMonth().isEmpty()
                && rule.byWeekNumber().isEmpty()
                && rule.byYearDay().isEmpty()
                && (open || !rule.byMonthDay().isEmpty());
        if (rule.frequency() == Frequency.YEARLY && monthOpen && day.getMonth() != start.getMonth()) {
            return false;
        }
        if (!open) {
            return true;
        }
        return switch (rule.frequency()) {
            case YEARLY ->
                rule.byWeekNumber().isEmpty()
                        ? day.getDayOfMonth() == start.getDayOfMonth()
                        : day.getDayOfWeek() == start.getDayOfWeek();
            case MONTHLY -> day.getDayOfMonth() == start.getDayOfMonth();
            case WEEKLY -> day.getDayOfWeek() == start.getDayOfWeek();
            default -> true;
        };
    }

    private static List<Integer> orElse(List<Integer> numbers, int otherwise) {
        return numbers.isEmpty() ? List.of(otherwise) : numbers;
    }

    private static boolean allows(List<Integer> numbers, int number) {
        return numbers.isEmpty() || numbers.contains(number) || (number == 59 && numbers.contains(60));
    }

    private static boolean allows(List<Integer> numbers, int number, int length) {
        return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - length - 1);
    }
}
