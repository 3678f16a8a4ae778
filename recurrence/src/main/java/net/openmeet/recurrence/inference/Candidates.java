package net.openmeet.recurrence.inference;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;

/** Rules that observed starts suggest; most of them wrong, which {@link Explanation} finds out. */
final class Candidates {

    private static final List<Integer> MONTH_INTERVALS = List.of(1, 2, 3, 6);
    private static final int LONGEST_DAY_INTERVAL = 10;
    private static final int LONGEST_WEEK_INTERVAL = 8;

    private final List<RecurrenceId> observed;
    private final Set<String> rules = new LinkedHashSet<>();

    private Candidates(List<RecurrenceId> observed) {
        this.observed = observed;
    }

    /** A rule and the observed start that it begins with. */
    record Candidate(RecurrenceId start, RecurrenceRule rule) {}

    static List<Candidate> of(List<RecurrenceId> observed) {
        var candidates = new Candidates(usualTimeOnly(observed));
        candidates.daily();
        candidates.weekly();
        candidates.monthly();
        candidates.yearly();
        return candidates.startingWhereTheyMatch();
    }

    private void daily() {
        for (int days : gaps(ChronoUnit.DAYS, LONGEST_DAY_INTERVAL)) {
            rules.add("FREQ=DAILY;INTERVAL=" + days);
        }
    }

    private void weekly() {
        Map<DayOfWeek, Integer> seen = new EnumMap<>(DayOfWeek.class);
        dates().forEach(date -> seen.merge(date.getDayOfWeek(), 1, Integer::sum));
        String all = weekdays(seen.keySet());
        String usual = weekdays(seen.entrySet().stream()
                .filter(day -> day.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList());
        Set<Integer> intervals = gaps(ChronoUnit.WEEKS, LONGEST_WEEK_INTERVAL);
        intervals.add(1);
        for (int weeks : intervals) {
            rules.add("FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + all);
            if (!usual.isEmpty()) {
                rules.add("FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + usual);
            }
        }
    }

    private void monthly() {
        Set<String> days = new TreeSet<>();
        for (LocalDate date : dates()) {
            String weekday = weekdays(List.of(date.getDayOfWeek()));
            days.add("BYMONTHDAY=" + date.getDayOfMonth());
            days.add("BYDAY=" + ((date.getDayOfMonth() - 1) / 7 + 1) + weekday);
            if (date.getDayOfMonth() + 7 > date.lengthOfMonth()) {
                days.add("BYDAY=-1" + weekday);
            }
            if (date.getDayOfMonth() == date.lengthOfMonth()) {
                days.add("BYMONTHDAY=-1");
            }
        }
        for (int months : MONTH_INTERVALS) {
            days.forEach(day -> rules.add("FREQ=MONTHLY;INTERVAL=" + months + ";" + day));
        }
    }

    private void yearly() {
        for (LocalDate date : new TreeSet<>(dates().subList(0, Math.min(3, dates().size())))) {
            rules.add("FREQ=YEARLY;BYMONTH=" + date.getMonthValue() + ";BYMONTHDAY=" + date.getDayOfMonth());
            rules.add("FREQ=YEARLY;BYMONTH=" + date.getMonthValue() + ";BYDAY=" + ((date.getDayOfMonth() - 1) / 7 + 1)
                    + weekdays(List.of(date.getDayOfWeek())));
        }
    }

    /** A first date off the pattern must not shift the whole rule: the second and third may begin it too. */
    private List<Candidate> startingWhereTheyMatch() {
        List<Candidate> candidates = new ArrayList<>();
        for (String text : rules) {
            RecurrenceRule rule = RecurrenceRule.parse(text);
            observed.stream().limit(3).forEach(start -> candidates.add(new Candidate(start, rule)));
        }
        return candidates;
    }

    private Set<Integer> gaps(ChronoUnit unit, int longest) {
        Set<Integer> gaps = new TreeSet<>();
        for (int i = 1; i < observed.size(); i++) {
            long gap = unit.between(observed.get(i - 1).date(), observed.get(i).date());
            if (gap >= 1 && gap <= longest) {
                gaps.add((int) gap);
            }
        }
        return gaps;
    }

    private List<LocalDate> dates() {
        return observed.stream().map(RecurrenceId::date).toList();
    }

    private static List<RecurrenceId> usualTimeOnly(List<RecurrenceId> observed) {
        Map<LocalTime, Integer> times = new HashMap<>();
        observed.forEach(start -> times.merge(start.localDateTime().toLocalTime(), 1, Integer::sum));
        LocalTime usual =
                Collections.max(times.entrySet(), Map.Entry.comparingByValue()).getKey();
        return observed.stream()
                .filter(start -> start.localDateTime().toLocalTime().equals(usual))
                .toList();
    }

    private static String weekdays(Collection<DayOfWeek> days) {
        return days.stream().map(day -> day.name().substring(0, 2)).collect(joining(","));
    }
}
