package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.schedule.Schedule;

/** Dates that would begin in the past where a series comes to have dates again: they never were dates, and stay none. */
final class PastDates {

    private PastDates() {}

    /** Phases without some of their dates; those that have no others are none. */
    static List<Phase> without(List<Phase> phases, Set<RecurrenceId> dates) {
        return dates.isEmpty()
                ? phases
                : phases.stream()
                        .flatMap(phase -> without(phase, dates).stream())
                        .toList();
    }

    static boolean haveBegun(Schedule schedule, RecurrenceId date, Instant now) {
        return !schedule.startOf(date).isAfter(now);
    }

    private static List<Phase> without(Phase phase, Set<RecurrenceId> dates) {
        Schedule schedule = phase.schedule();
        List<RecurrenceId> gone = dates.stream().filter(phase::contains).toList();
        if (gone.isEmpty()) {
            return List.of(phase);
        }
        RecurrenceSet left = dates(schedule, both(schedule.dates().exceptions(), gone));
        return left.first().isEmpty()
                ? List.of()
                : List.of(phase.with(new Schedule(left, schedule.zone(), schedule.duration())));
    }

    private static RecurrenceSet dates(Schedule schedule, Collection<RecurrenceId> exceptions) {
        RecurrenceSetBuilder set = RecurrenceSet.starting(schedule.dates().start())
                .rules(schedule.dates().rules());
        schedule.dates().dates().forEach(set::rdate);
        exceptions.forEach(set::exdate);
        return set.build();
    }

    private static Collection<RecurrenceId> both(List<RecurrenceId> some, List<RecurrenceId> others) {
        var all = new TreeSet<RecurrenceId>(some);
        all.addAll(others);
        return all;
    }
}
