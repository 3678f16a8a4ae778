package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Decides which single dates a series has: leaves them out, puts them in, and ends it. */
public final class DatesOfSeries {

    private final Phases phases;
    private final List<Pause> pauses;
    private final Instant now;

    public DatesOfSeries(Phases phases, Instant now) {
        this.phases = phases.plan();
        this.pauses = phases.pauses();
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
        return found.get().schedule().hasEnded(date, now)
                ? new PhaseEdit.Refused(new PhaseRefusal.Over(date))
                : exclude(List.of(date));
    }

    /** Leaves out all dates that are on some days and aren't over. */
    public PhaseEdit excludeOn(Set<LocalDate> days) {
        List<RecurrenceId> dates = days.stream()
                .sorted()
                .flatMap(day -> phases.all().stream().flatMap(phase -> on(day, phase.schedule()).stream()))
                .limit(ScheduleProposal.MOST_DATES + 1L)
                .toList();
        if (dates.size() > ScheduleProposal.MOST_DATES) {
            return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(ScheduleProposal.MOST_DATES));
        }
        return dates.isEmpty() ? new PhaseEdit.Same() : exclude(dates);
    }

    private List<RecurrenceId> on(LocalDate day, Schedule schedule) {
        return schedule
                .dates()
                .between(RecurrenceId.of(day), RecurrenceId.of(day.plusDays(1)), ScheduleProposal.MOST_DATES + 1)
                .stream()
                .map(Instance::id)
                .filter(date -> date.date().equals(day) && !schedule.hasEnded(date, now))
                .toList();
    }

    private PhaseEdit exclude(List<RecurrenceId> dates) {
        var changed = new ArrayList<Phase>();
        for (Phase phase : phases.all()) {
            Schedule schedule = phase.schedule();
            List<RecurrenceId> gone = dates.stream().filter(phase::contains).toList();
            var exceptions = new TreeSet<>(schedule.dates().exceptions());
            exceptions.addAll(gone);
            if (!gone.isEmpty() && exceptions.size() > ScheduleProposal.MOST_DATES) {
                return new PhaseEdit.Refused(new PhaseRefusal.TooManyDates(ScheduleProposal.MOST_DATES));
            }
            List<Phase> left = PastDates.without(List.of(phase), Set.copyOf(gone));
            if (left.isEmpty()) {
                return new PhaseEdit.Refused(new PhaseRefusal.NoDates());
            }
            changed.addAll(left);
        }
        return Composition.of(changed, pauses, after -> new PhaseEdit.Dates(after, dates));
    }

    /** Puts a date in: again where it was left out, otherwise as one more. */
    public PhaseEdit include(RecurrenceId date) {
        if (pauses.stream().anyMatch(pause -> pause.contains(date))) {
            return new PhaseEdit.Refused(new PhaseRefusal.Paused(date));
        }
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

    /** Puts a date in as which a standalone event may go on: one that there is has answers of its own. */
    public PhaseEdit includeAnother(RecurrenceId date) {
        PhaseEdit included = include(date);
        return included instanceof PhaseEdit.Same
                ? new PhaseEdit.Refused(new PhaseRefusal.AlreadyADate(date))
                : included;
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
                        : Composition.of(kept, pauses, after -> new PhaseEdit.Dates(after, List.of(end.get())));
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
        return Composition.of(all, pauses, after -> new PhaseEdit.Dates(after, List.of(date)));
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

    private static Collection<RecurrenceId> with(List<RecurrenceId> dates, RecurrenceId another) {
        var all = new TreeSet<RecurrenceId>(dates);
        all.add(another);
        return all;
    }
}
