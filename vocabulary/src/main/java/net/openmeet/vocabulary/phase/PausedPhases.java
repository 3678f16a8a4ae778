package net.openmeet.vocabulary.phase;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.schedule.Schedule;

/** Takes the dates within pauses out of phases. To everybody but who edits them they are dates like any that are left out. */
public final class PausedPhases {

    /** How many dates of a phase pauses may leave out. */
    public static final int MOST_DATES = 1_000;

    private PausedPhases() {}

    /** Phases without the dates within pauses; those that have no others are none. */
    public static List<Phase> of(List<Phase> planned, List<Pause> pauses) {
        return pauses.isEmpty()
                ? planned
                : planned.stream()
                        .flatMap(phase -> without(phase, pauses).stream())
                        .toList();
    }

    /** Whether pauses would leave out more dates of a phase than they may. */
    public static boolean areTooMany(List<Phase> planned, List<Pause> pauses) {
        return planned.stream()
                .anyMatch(phase -> datesOf(phase.schedule(), pauses).size() > MOST_DATES);
    }

    /** The dates of phases within pauses, ascending. */
    public static List<RecurrenceId> dates(List<Phase> planned, List<Pause> pauses) {
        return planned.stream()
                .flatMap(phase -> datesOf(phase.schedule(), pauses).stream())
                .toList();
    }

    private static Optional<Phase> without(Phase phase, List<Pause> pauses) {
        Schedule schedule = phase.schedule();
        SortedSet<RecurrenceId> paused = datesOf(schedule, pauses);
        if (paused.isEmpty()) {
            return Optional.of(phase);
        }
        RecurrenceSetBuilder set = RecurrenceSet.starting(schedule.dates().start())
                .rules(schedule.dates().rules());
        schedule.dates().dates().forEach(set::rdate);
        schedule.dates().exceptions().forEach(set::exdate);
        paused.forEach(set::exdate);
        RecurrenceSet dates = set.build();
        return dates.first().isEmpty()
                ? Optional.empty()
                : Optional.of(phase.with(new Schedule(dates, schedule.zone(), schedule.duration())));
    }

    /** One more than there may be says that there are too many. */
    private static SortedSet<RecurrenceId> datesOf(Schedule schedule, List<Pause> pauses) {
        var dates = new TreeSet<RecurrenceId>();
        pauses.forEach(pause -> dates.addAll(pause.datesOf(schedule, MOST_DATES + 1)));
        return dates;
    }
}
