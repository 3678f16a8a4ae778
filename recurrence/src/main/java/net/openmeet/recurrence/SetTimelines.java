package net.openmeet.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Composes a set's timeline: the union of its rules, its start and RDATE, without EXDATE (RFC 5545 §3.8.5). */
final class SetTimelines {

    private SetTimelines() {}

    static Timeline of(RecurrenceSet set) {
        var rules = new ArrayList<Timeline>();
        for (var rule : set.rules()) {
            rules.add(RuleTimelines.of(rule, set.start(), set.startIncluded()));
        }
        var union = withDates(rules, listedDates(set));
        return set.exceptions().isEmpty() ? union : new ExceptTimeline(union, seconds(set.exceptions()));
    }

    private static NavigableSet<RecurrenceId> listedDates(RecurrenceSet set) {
        var dates = new TreeSet<>(set.dates());
        if (set.startIncluded()) {
            dates.add(set.start().id());
        }
        return dates;
    }

    /** Dates that a rule gives anyway are dropped, so that in the usual set the rule alone remains. */
    private static Timeline withDates(List<Timeline> rules, NavigableSet<RecurrenceId> dates) {
        dates.removeIf(date -> rules.stream().anyMatch(rule -> rule.has(date.localSecond())));
        var parts = new ArrayList<>(rules);
        if (!dates.isEmpty() || parts.isEmpty()) {
            parts.add(new DateTimeline(seconds(dates)));
        }
        return parts.size() == 1 ? parts.getFirst() : new UnionTimeline(parts, rules.size() <= 1);
    }

    private static long[] seconds(Iterable<RecurrenceId> ids) {
        var seconds = new ArrayList<Long>();
        ids.forEach(id -> seconds.add(id.localSecond()));
        return seconds.stream().mapToLong(Long::longValue).toArray();
    }
}
