package net.openmeet.recurrence.set;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.period.RuleFootprint;
import net.openmeet.recurrence.period.RuleTimelines;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.time.InstanceFactory;
import net.openmeet.recurrence.time.LocalClock;
import net.openmeet.recurrence.timeline.DateTimeline;
import net.openmeet.recurrence.timeline.ExceptTimeline;
import net.openmeet.recurrence.timeline.Timeline;
import net.openmeet.recurrence.timeline.UnionTimeline;

/** Composes a set's timeline: the union of its rules, its start and RDATE, without EXDATE (RFC 5545 §3.8.5). */
final class SetTimelines {

    private final RecurrenceSet set;
    private final LocalClock clock;

    private SetTimelines(RecurrenceSet set, LocalClock clock) {
        this.set = set;
        this.clock = clock;
    }

    static Timeline of(RecurrenceSet set, LocalClock clock) {
        return new SetTimelines(set, clock).timeline();
    }

    private Timeline timeline() {
        var rules = new ArrayList<Timeline>();
        boolean startCountsApart = startCountsApart(set, clock);
        for (RecurrenceRule rule : set.rules()) {
            rules.add(RuleTimelines.of(rule, set.start(), startCountsApart));
        }
        Timeline union = withDates(rules);
        return set.exceptions().isEmpty() ? union : new ExceptTimeline(union, exceptions(union));
    }

    /**
     * Whether the start takes one from every COUNT because it is an instance that no rule gives. Where one does, it is that rule's, and the
     * others count what they give themselves.
     */
    static boolean startCountsApart(RecurrenceSet set, LocalClock clock) {
        return set.startIncluded()
                && set.rules().stream()
                        .noneMatch(rule -> RuleTimelines.of(rule, set.start(), false)
                                .has(clock.shown(set.start().id().localSecond())));
    }

    /** Whether it is plain to see that no two rules have an instance in common, as with Tuesdays at 19:00 and Saturdays at 10:00. */
    private boolean areDisjoint() {
        long[] gaps = clock.gapLengths();
        var seen = new ArrayList<RuleFootprint>();
        for (RecurrenceRule rule : set.rules()) {
            RuleFootprint footprint = RuleFootprint.of(rule, set.start().id());
            if (seen.stream().anyMatch(other -> footprint.meets(other, gaps))) {
                return false;
            }
            seen.add(footprint);
        }
        return true;
    }

    /** Dates that a rule gives anyway are dropped, so that in the usual set the rule alone remains. */
    private Timeline withDates(List<Timeline> rules) {
        var dates = new TreeSet<>(set.dates());
        if (set.startIncluded()) {
            dates.add(set.start().id());
        }
        dates.removeIf(date -> rules.stream().anyMatch(rule -> gives(rule, date)));
        var parts = new ArrayList<>(rules);
        if (!dates.isEmpty() || parts.isEmpty()) {
            parts.add(listed(dates));
        }
        boolean disjoint = areDisjoint() && dates.stream().noneMatch(date -> meetsAny(rules, date));
        return parts.size() == 1 ? parts.getFirst() : new UnionTimeline(parts, disjoint);
    }

    /** A date may give an instant its name that a rule has for another one. */
    private boolean meetsAny(List<Timeline> rules, RecurrenceId date) {
        return rules.stream().anyMatch(rule -> rule.has(shown(date)));
    }

    /** Gives it, and names it so, if what is written for it is on the clock. */
    private boolean gives(Timeline rule, RecurrenceId date) {
        long shown = shown(date);
        return rule.has(shown) && (shown != date.localSecond() || rule.isWritten(shown));
    }

    private Timeline listed(Collection<RecurrenceId> dates) {
        return new DateTimeline(
                dates.stream().mapToLong(this::shown).sorted().distinct().toArray(),
                dates.stream()
                        .filter(date -> shown(date) == date.localSecond())
                        .mapToLong(RecurrenceId::localSecond)
                        .toArray());
    }

    /** An id that is no instance, also because another one names that instant, takes none away. */
    private long[] exceptions(Timeline union) {
        var instances = new InstanceFactory(set.start(), union);
        return set.exceptions().stream()
                .filter(date -> union.has(shown(date)))
                .filter(date -> instances.idOf(shown(date)).equals(date))
                .mapToLong(this::shown)
                .sorted()
                .toArray();
    }

    private long shown(RecurrenceId id) {
        return clock.shown(id.localSecond());
    }
}
