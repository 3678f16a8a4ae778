package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.PhaseDate;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * Decides what a revision makes of the phases of a series: what is over keeps what it was, and what is to come follows. That the series pauses
 * is nothing to it: what is paused follows, too.
 */
public final class PhaseRevising {

    private final Phases phases;
    private final List<Pause> pauses;
    private final Revision revision;
    private final Instant now;

    public PhaseRevising(Phases phases, Revision revision, Instant now) {
        this.phases = phases.plan();
        this.pauses = phases.pauses();
        this.revision = revision;
        this.now = now;
    }

    /** From one of its dates on. */
    public PhaseEdit following(RecurrenceId date) {
        Optional<Phase> found = phases.phaseOf(date);
        if (found.isEmpty()) {
            return new PhaseEdit.Refused(
                    DatesOfSeries.leavesOut(phases, date)
                            ? new PhaseRefusal.Excluded(date)
                            : new PhaseRefusal.NoSuchDate(date));
        }
        if (found.get().schedule().hasEnded(date, now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.Over(date));
        }
        try {
            return following(found.get(), date);
        } catch (InvalidRecurrenceException e) {
            return new PhaseEdit.Refused(new PhaseRefusal.Inseparable(date));
        }
    }

    /** All that isn't over. */
    public PhaseEdit all() {
        Optional<RecurrenceId> next = phases.firstNotOver(now).map(PhaseDate::id);
        Phase inForce = phases.inForce(now);
        List<Phase> before = from(inForce);
        if (startsAfterItsEnd(before)) {
            return severalPhases(before);
        }
        List<Phase> after = revision.appliedTo(before);
        if (after.equals(before)) {
            return new PhaseEdit.Same();
        }
        boolean asMany = after.size() == before.size();
        int changed = 0;
        while (changed < before.size() && takesPlaceAsBefore(before, after, changed)) {
            changed++;
        }
        if (asMany && changed == before.size()) {
            return phases(until(inForce), after, revised -> new PhaseEdit.Looks(revised, before, after));
        }
        if (mergesUnawares(before, after)) {
            return severalPhases(before);
        }
        if (asMany && changed > 0) {
            Phase later = before.get(changed);
            var at = new TurningPoint(
                    later.first(),
                    later.schedule().start(),
                    after.get(changed).schedule().start());
            return phases(until(inForce), after, revised -> new PhaseEdit.GoesOn(revised, at, before, after, false));
        }
        try {
            return rescheduled(inForce, next, before, after);
        } catch (InvalidRecurrenceException e) {
            return new PhaseEdit.Refused(new PhaseRefusal.Inseparable(next.orElseGet(after.getFirst()::first)));
        }
    }

    private PhaseEdit following(Phase whole, RecurrenceId date) {
        Optional<Phase> head = whole.before(date);
        var before = new ArrayList<Phase>(from(whole));
        before.set(0, whole.from(date));
        if (startsAfterItsEnd(before)) {
            return severalPhases(before);
        }
        List<Phase> after = revision.appliedTo(before);
        if (after.equals(before)) {
            return new PhaseEdit.Same();
        }
        if (mergesUnawares(before, after)) {
            return severalPhases(before);
        }
        Schedule revised = after.getFirst().schedule();
        if (revised.hasEnded(after.getFirst().first(), now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.StartIsOver(revised.start()));
        }
        List<Phase> goingOn = new ArrayList<>(after);
        List<Phase> kept = new ArrayList<>(until(whole));
        if (after.getFirst().equals(before.getFirst())) {
            goingOn.set(0, whole);
        } else {
            head.ifPresent(kept::add);
        }
        Phase revisedPhase = after.getFirst();
        var at = TurningPoint.between(date, before.getFirst(), revisedPhase, revisedPhase.first());
        return phases(kept, goingOn, found -> new PhaseEdit.GoesOn(found, at, List.copyOf(before), after, true));
    }

    /** The phase in force ends before the first date that isn't over, and its schedule as it is to be goes on after that. */
    private PhaseEdit rescheduled(Phase whole, Optional<RecurrenceId> next, List<Phase> before, List<Phase> after) {
        List<Phase> kept = new ArrayList<>(until(whole));
        (next.isPresent() ? whole.before(next.get()) : Optional.of(whole)).ifPresent(kept::add);
        Phase revised = after.getFirst();
        Optional<DayByDay> sameDays = DayByDay.between(whole.schedule(), revised.schedule());
        Optional<RecurrenceId> first = sameDays.isPresent()
                ? next.map(sameDays.get()::after).flatMap(date -> firstAfter(kept, revised.schedule(), date))
                : firstAfter(kept, revised.schedule(), revised.first());
        if (first.isEmpty()) {
            return after.size() > 1 && after.size() == before.size()
                    ? fromTheNextPhase(before, after)
                    : new PhaseEdit.Refused(new PhaseRefusal.NoDates());
        }
        List<Phase> goingOn = new ArrayList<>(after);
        goingOn.set(0, revised.from(first.get()));
        var at = TurningPoint.between(next.orElseGet(first::get), whole, revised, first.get());
        return phases(kept, goingOn, found -> new PhaseEdit.GoesOn(found, at, before, after, false));
    }

    /** Of the phase in force all would be over by then: it ends as it is. */
    private PhaseEdit fromTheNextPhase(List<Phase> before, List<Phase> after) {
        List<Phase> goingOn = new ArrayList<>(after);
        goingOn.set(0, before.getFirst());
        Phase next = after.get(1);
        if (next.schedule().hasEnded(next.first(), now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.NoDates());
        }
        var at = TurningPoint.between(before.get(1).first(), before.get(1), next, next.first());
        return phases(
                until(before.getFirst()), goingOn, found -> new PhaseEdit.GoesOn(found, at, before, goingOn, false));
    }

    /**
     * The first date of a schedule that isn't over and comes after all that is kept.
     *
     * @param earliest what is over today takes place no other time today
     */
    private Optional<RecurrenceId> firstAfter(List<Phase> kept, Schedule schedule, RecurrenceId earliest) {
        for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(now))) {
            boolean follows = kept.isEmpty() || kept.getLast().endsBefore(schedule, date.id());
            if (follows && date.id().compareTo(earliest) >= 0 && !schedule.hasEnded(date.id(), now)) {
                return Optional.of(date.id());
            }
        }
        return Optional.empty();
    }

    private PhaseEdit phases(List<Phase> kept, List<Phase> goingOn, Function<Phases, PhaseEdit> edit) {
        var all = new ArrayList<Phase>(kept);
        all.addAll(goingOn);
        return Composition.of(all, pauses, edit);
    }

    private List<Phase> until(Phase exclusive) {
        return phases.all().subList(0, phases.all().indexOf(exclusive));
    }

    private List<Phase> from(Phase inclusive) {
        return phases.all()
                .subList(phases.all().indexOf(inclusive), phases.all().size());
    }

    /** Whether one phase would take the place of several, with the end that the next one put to it. */
    private boolean mergesUnawares(List<Phase> before, List<Phase> after) {
        ScheduleRevision schedule = revision.schedule();
        return after.size() < before.size() && schedule != null && !schedule.saysHowItRepeats();
    }

    /** The same where the first one would begin after that end: it would have no date at all, but the others have. */
    private boolean startsAfterItsEnd(List<Phase> before) {
        ScheduleRevision schedule = revision.schedule();
        return before.size() > 1
                && schedule != null
                && !schedule.saysHowItRepeats()
                && schedule.leavesNoDate(before.getFirst().schedule())
                && !schedule.isOfEach(before.stream().map(Phase::schedule).toList());
    }

    private static PhaseEdit severalPhases(List<Phase> before) {
        return new PhaseEdit.Refused(
                new PhaseRefusal.SeveralPhases(before.get(1).first()));
    }

    private static boolean takesPlaceAsBefore(List<Phase> before, List<Phase> after, int index) {
        return index < after.size()
                && before.get(index).schedule().equals(after.get(index).schedule());
    }
}
