package net.openmeet.vocabulary.phase.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * What was said of the dates of a phase since it was split off: that holds for whatever takes its place, too.
 *
 * @param current as they are
 * @param ever as they were after each split, the newest first; none where that isn't known
 */
record SinceSplit(RecurrenceSet current, List<RecurrenceSet> ever) {

    static SinceSplit of(Phase phase, List<FormerPhases> splits) {
        RecurrenceSet current = phase.schedule().dates();
        List<RecurrenceSet> ever = splits.stream()
                .flatMap(split -> split.after().stream())
                .map(Schedule::dates)
                .filter(dates -> dates.start().id().equals(current.start().id()))
                .toList();
        return new SinceSplit(current, ever);
    }

    /**
     * Where it was ended.
     *
     * @param first the first date that it doesn't have for that
     * @param otherwise its dates by the rules that it had before, of which that is one
     */
    record End(RecurrenceId first, RecurrenceSet otherwise) {}

    /** Where it has no more dates, though it would have by its rules; empty where nobody has ended it. */
    Optional<End> end() {
        Optional<RecurrenceId> last = byRules(current).last().map(Instance::id);
        return last.stream()
                .flatMap(date -> ever.stream()
                        .map(SinceSplit::byRules)
                        .flatMap(dates -> dates.next(date).map(next -> new End(next.id(), dates)).stream()))
                .min(Comparator.comparing(End::first));
    }

    /** Dates that were added. */
    Collection<RecurrenceId> added() {
        return without(
                current.dates(), ever.isEmpty() ? List.of() : ever.getLast().dates());
    }

    /** Dates that were left out, and were put in again. */
    Collection<RecurrenceId> again() {
        return ever.isEmpty() ? List.of() : without(ever.getLast().exceptions(), current.exceptions());
    }

    private static List<RecurrenceId> without(List<RecurrenceId> some, List<RecurrenceId> others) {
        Set<RecurrenceId> gone = Set.copyOf(others);
        return some.stream().filter(date -> !gone.contains(date)).toList();
    }

    private static RecurrenceSet byRules(RecurrenceSet dates) {
        return RecurrenceSet.starting(dates.start()).rules(dates.rules()).build();
    }
}
