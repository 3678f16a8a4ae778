package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Decides which single dates a series has: leaves them out, puts them in, and ends it. */
public final class DatesOfSeries {

    private final Phases phases;
    private final Instant now;

    public DatesOfSeries(Phases phases, Instant now) {
        this.phases = phases;
        this.now = now;
    }

    /** Whether a date is one that a phase leaves out. */
    static boolean leavesOut(Phases phases, RecurrenceId date) {
        return phases.all().stream().anyMatch(phase -> leavesOut(phase, date));
    }

    /** Leaves a date out. A phase keeps one date at least, as a new series has one. */
    public PhaseEdit exclude(RecurrenceId date) {
        Optional<Phase> found = phases.phaseOf(date);
        if (found.isEmpty()) {
            return leavesOut(phases, date)
                    ? new PhaseEdit.Same()
                    : new PhaseEdit.Refused(new PhaseRefusal.NoSuchDate(date));
        }
        Schedule schedule = found.get().schedule();
        if (schedule.hasEnded(date, now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.Over(date));
        }
        if (schedule.dates().exceptions().size() >= ScheduleProposal.MOST_DATES) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(ScheduleProposal.MOST_DATES));
        }
        if (isOnlyDate(found.get())) {
            return new PhaseEdit.Refused(new PhaseRefusal.NoDates());
        }
        return replaced(
                found.get(),
                schedule.with(schedule.dates().dates(), with(schedule.dates().exceptions(), date)),
                date);
    }

    /** Puts a date in: again where it was left out, otherwise as one more. */
    public PhaseEdit include(RecurrenceId date) {
        if (phases.contains(date)) {
            return new PhaseEdit.Same();
        }
        Phase phase = phases.all().stream()
                .filter(candidate -> leavesOut(candidate, date))
                .findFirst()
                .orElseGet(() -> phaseAround(date));
        Schedule schedule = phase.schedule();
        if (date.isAllDay() != schedule.allDay()) {
            return new PhaseEdit.Refused(new PhaseRefusal.OtherKind(date, schedule.allDay()));
        }
        if (schedule.hasEnded(date, now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.Over(date));
        }
        if (!leavesOut(phase, date) && schedule.dates().dates().size() >= ScheduleProposal.MOST_DATES) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(ScheduleProposal.MOST_DATES));
        }
        return replaced(phase, including(schedule, date), date);
    }

    /**
     * Ends the series: it has no more dates from one on.
     *
     * @param from the first that it doesn't have any more; what has begun stays
     */
    public PhaseEdit end(Optional<RecurrenceId> from) {
        var kept = new ArrayList<Phase>();
        for (Phase phase : phases.all()) {
            Optional<RecurrenceId> end = firstToGo(phase, from);
            if (end.isPresent()) {
                phase.before(end.get()).ifPresent(kept::add);
                return kept.isEmpty()
                        ? new PhaseEdit.Refused(new PhaseRefusal.NoDates())
                        : new PhaseEdit.Dates(new Phases(kept), end.get());
            }
            kept.add(phase);
        }
        return new PhaseEdit.Same();
    }

    private Optional<RecurrenceId> firstToGo(Phase phase, Optional<RecurrenceId> from) {
        Schedule schedule = phase.schedule();
        Iterable<Instance> dates = from.filter(date -> schedule.startOf(date).isAfter(now))
                .map(schedule.dates()::from)
                .orElseGet(() -> schedule.datesFrom(now));
        for (Instance date : dates) {
            if (schedule.startOf(date.id()).isAfter(now)) {
                return Optional.of(date.id());
            }
        }
        return Optional.empty();
    }

    private static Schedule including(Schedule schedule, RecurrenceId date) {
        if (!schedule.dates().exceptions().contains(date)) {
            return schedule.with(
                    with(schedule.dates().dates(), date), schedule.dates().exceptions());
        }
        List<RecurrenceId> exceptions = schedule.dates().exceptions().stream()
                .filter(exception -> !exception.equals(date))
                .toList();
        Schedule included = schedule.with(schedule.dates().dates(), exceptions);
        // An imported exception may leave out what never was a date.
        return included.dates().contains(date)
                ? included
                : schedule.with(with(schedule.dates().dates(), date), exceptions);
    }

    private PhaseEdit replaced(Phase phase, Schedule schedule, RecurrenceId date) {
        List<Phase> all = new ArrayList<>(phases.all());
        int index = all.indexOf(phase);
        Phase replaced = phase.with(schedule);
        all.set(index, replaced);
        if (schedule.dates().contains(date) == phase.contains(date)) {
            return new PhaseEdit.Refused(new PhaseRefusal.SameInstant(date));
        }
        if (index > 0 && !all.get(index - 1).endsBefore(replaced)) {
            return overlaps(replaced, all.get(index - 1));
        }
        if (index + 1 < all.size() && !replaced.endsBefore(all.get(index + 1))) {
            return overlaps(all.get(index + 1), replaced);
        }
        var changed = new Phases(all);
        return changed.isTooLarge()
                ? new PhaseEdit.Refused(new PhaseRefusal.TooLarge())
                : new PhaseEdit.Dates(changed, date);
    }

    private static PhaseEdit overlaps(Phase later, Phase earlier) {
        return new PhaseEdit.Refused(PhaseRefusal.Overlaps.of(later, earlier));
    }

    /** The last phase that begins before a date; the first one for a date before all. */
    private Phase phaseAround(RecurrenceId date) {
        return phases.all().reversed().stream()
                .filter(phase -> phase.first().compareTo(date) < 0)
                .findFirst()
                .orElseGet(phases::first);
    }

    private static boolean leavesOut(Phase phase, RecurrenceId date) {
        return phase.schedule().dates().exceptions().contains(date);
    }

    private static boolean isOnlyDate(Phase phase) {
        return phase.last().filter(phase.first()::equals).isPresent();
    }

    private static Collection<RecurrenceId> with(List<RecurrenceId> dates, RecurrenceId another) {
        var all = new TreeSet<RecurrenceId>(dates);
        all.add(another);
        return all;
    }
}
