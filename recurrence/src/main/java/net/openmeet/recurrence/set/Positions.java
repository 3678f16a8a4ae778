package net.openmeet.recurrence.set;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.period.RulePositions;
import net.openmeet.recurrence.rule.RecurrenceRule;

/**
 * Which instances of a set go on as which of another one that takes its place: Tuesdays that become Thursdays, 19:00 that becomes 20:00.
 *
 * <p>An instance whose id is in the other set, too, stays where it is. Any other one goes to the same place in the same period (the second of
 * the week's dates to the second of that week's), where FREQ, INTERVAL and the number of dates in that period agree. Where the two sets have as
 * many rules, each rule goes on as the one in its place. All else has no counterpart: RDATEs that are gone, EXDATEs, what UNTIL and COUNT cut
 * off, and a place that an instance keeps which is in both sets.
 *
 * <p>Which periods are the same, two anchors say: an id for each set, in periods that correspond. So dates that move from Sundays to Mondays
 * go on a day later, although that is in the next week.
 */
public final class Positions {

    private final RecurrenceSet before;
    private final RecurrenceSet after;
    private final List<Pair> pairs;

    private Positions(RecurrenceSet before, RecurrenceSet after, List<Pair> pairs) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
    }

    /**
     * Compares two sets.
     *
     * @param before the set as it would have gone on
     * @param anchorBefore an id in one of its periods
     * @param after the set that takes its place
     * @param anchorAfter an id in the period of it that corresponds; see {@link #anchor}
     */
    public static Positions between(
            RecurrenceSet before, RecurrenceId anchorBefore, RecurrenceSet after, RecurrenceId anchorAfter) {
        List<RecurrenceRule> rules = before.rules();
        List<RecurrenceRule> others = after.rules();
        List<Pair> pairs = rules.size() != others.size()
                ? List.of()
                : IntStream.range(0, rules.size())
                        .filter(i -> agree(rules.get(i), others.get(i)))
                        .mapToObj(i -> new Pair(
                                RulePositions.of(rules.get(i), before.start().id()),
                                anchorBefore,
                                RulePositions.of(others.get(i), after.start().id()),
                                anchorAfter))
                        .toList();
        return new Positions(before, after, pairs);
    }

    /**
     * The id whose period, in a set, corresponds to that of the first instance of the set that takes its place. By the calendar it is the same
     * period; where that would move dates back by more than the way on from the period before, it is that one.
     *
     * @param from the first instance that doesn't stay
     * @param first the first instance of the other set; where all of this one is over by then, it is where {@code from} goes on
     */
    public static RecurrenceId anchor(RecurrenceSet before, RecurrenceId from, RecurrenceId first) {
        Optional<RecurrenceId> previous = before.previous(first).map(Instance::id);
        Optional<RecurrenceId> next = before.next(first).map(Instance::id);
        if (before.contains(first) || before.rules().isEmpty() || previous.isEmpty()) {
            return first;
        }
        RulePositions periods =
                RulePositions.of(before.rules().getFirst(), before.start().id());
        long period = periods.periodOf(first);
        if (periods.periodOf(previous.get()) == period) {
            return first;
        }
        if (next.isEmpty()) {
            return from;
        }
        long on = first.localSecond() - previous.get().localSecond();
        long back = next.get().localSecond() - first.localSecond();
        return periods.periodOf(next.get()) == period && on < back ? previous.get() : first;
    }

    /** The id under which an instance goes on; empty where it has no counterpart, or is no instance. Two never go on as one, unless several rules meet there. */
    public Optional<RecurrenceId> counterpart(RecurrenceId id) {
        if (!before.contains(id)) {
            return Optional.empty();
        }
        if (after.contains(id)) {
            return Optional.of(id);
        }
        return pairs.stream()
                .flatMap(pair -> pair.counterpart(id).stream())
                .filter(other -> after.contains(other) && !before.contains(other))
                .findFirst();
    }

    private static boolean agree(RecurrenceRule rule, RecurrenceRule other) {
        return rule.frequency() == other.frequency() && rule.interval() == other.interval();
    }

    private record Pair(
            RulePositions before, RecurrenceId anchorBefore, RulePositions after, RecurrenceId anchorAfter) {

        Optional<RecurrenceId> counterpart(RecurrenceId id) {
            long later = after.periodOf(anchorAfter) - before.periodOf(anchorBefore);
            return before.find(id).flatMap(position -> after.at(position.later(later)));
        }
    }
}
