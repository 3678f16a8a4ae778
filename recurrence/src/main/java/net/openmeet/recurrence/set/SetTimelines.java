package net.openmeet.recurrence.set;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.period.RuleFootprint;
import net.openmeet.recurrence.period.RuleTimelines;
import net.openmeet.recurrence.timeline.DateTimeline;
import net.openmeet.recurrence.timeline.ExceptTimeline;
import net.openmeet.recurrence.timeline.Timeline;
import net.openmeet.recurrence.timeline.UnionTimeline;

/** Composes a set's timeline: the union of its rules, its start and RDATE, without EXDATE (RFC 5545 §3.8.5). */
final class SetTimelines {

    private SetTimelines() {}

    static Timeline of(RecurrenceSet set) {
        var rules = new ArrayList<Timeline>();
        for (var rule : set.rules()) {
            rules.add(RuleTimelines.of(rule, set.start(), set.startIncluded()));
        }
        var union = withDates(rules, areDisjoint(set), listedDates(set));
        return set.exceptions().isEmpty() ? union : new ExceptTimeline(union, seconds(set.exceptions()));
    }

    /** Whether it is plain to see that no two rules have an instance in common, as with Tuesdays at 19:00 and Saturdays at 10:00. */
    private static boolean areDisjoint(RecurrenceSet set) {
        var seen = new ArrayList<RuleFootprint>();
        for (var rule : set.rules()) {
            var footprint = RuleFootprint.of(rule, set.start().id());
            if (seen.stream().anyMatch(footprint::meets)) {
                return false;
            }
            seen.add(footprint);
        }
        return true;
    }

    private static NavigableSet<RecurrenceId> listedDates(RecurrenceSet set) {
        var dates = new TreeSet<>(set.dates());
        if (set.startIncluded()) {
            dates.add(set.start().id());
        }
        return dates;
    }

    /** Dates that a rule gives anyway are dropped, so that in the usual set the rule alone remains. */
    private static Timeline withDates(
            List<Timeline> rules, boolean rulesAreDisjoint, NavigableSet<RecurrenceId> dates) {
        dates.removeIf(date -> rules.stream().anyMatch(rule -> rule.has(date.localSecond())));
        var parts = new ArrayList<>(rules);
        if (!dates.isEmpty() || parts.isEmpty()) {
            parts.add(new DateTimeline(seconds(dates)));
        }
        return parts.size() == 1 ? parts.getFirst() : new UnionTimeline(parts, rulesAreDisjoint);
    }

    private static long[] seconds(Iterable<RecurrenceId> ids) {
        var seconds = new ArrayList<Long>();
        ids.forEach(id -> seconds.add(id.localSecond()));
        return seconds.stream().mapToLong(Long::longValue).toArray();
    }
}
