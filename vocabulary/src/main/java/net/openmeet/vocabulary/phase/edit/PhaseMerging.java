package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.Positions;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.phase.PausedPhases;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * Decides how the phase before another one goes on in its place: by the rules, with the COUNT or UNTIL, that it had before it was split there, and
 * looking as it does today. That somebody ended the series since, or added dates, holds on.
 */
public final class PhaseMerging {

    private final Phases phases;
    private final Instant now;

    public PhaseMerging(Phases phases, Instant now) {
        this.phases = phases;
        this.now = now;
    }

    /**
     * Merges back the phase that begins with a date.
     *
     * @param former asked only where nothing else is against it
     */
    public PhaseEdit merge(RecurrenceId first, FormerSplits former) {
        List<Phase> planned = phases.planned();
        int index = indexOf(first);
        if (index <= 0) {
            return new PhaseEdit.Refused(index < 0 ? new PhaseRefusal.NoPhase(first) : new PhaseRefusal.FirstPhase());
        }
        Phase phase = planned.get(index);
        Optional<RecurrenceId> begins = firstTaken(phase);
        if (begins.isPresent() && phase.schedule().hasEnded(begins.get(), now)) {
            return new PhaseEdit.Refused(new PhaseRefusal.TookPlace(begins.get()));
        }
        Phase earlier = planned.get(index - 1);
        boolean isLast = index == planned.size() - 1;
        List<FormerPhases> splits =
                former.of(earlier.schedule().start(), phase.schedule().start());
        SinceSplit since = SinceSplit.of(phase, splits);
        return splits.stream()
                .flatMap(split -> whole(earlier, phase, split, since, isLast).stream())
                .findFirst()
                .map(whole -> merged(index, whole))
                .orElseGet(() -> new PhaseEdit.Refused(new PhaseRefusal.ChangedSinceSplit(first)));
    }

    /** A phase as it goes on, and where what was there before goes on as it. */
    private record Whole(Schedule schedule, TurningPoint at) {}

    private PhaseEdit merged(int index, Whole whole) {
        List<Phase> planned = phases.planned();
        Phase goesOn = planned.get(index - 1).with(whole.schedule());
        List<Phase> later = planned.subList(index + 1, planned.size());
        if (!later.isEmpty()) {
            Schedule schedule = goesOn.schedule();
            RecurrenceSet until =
                    schedule.dates().truncatedBefore(later.getFirst().first());
            goesOn = goesOn.with(new Schedule(until, schedule.zone(), schedule.duration()));
        }
        Phase extended = goesOn;
        var all = new ArrayList<Phase>(planned.subList(0, index - 1));
        all.add(extended);
        all.addAll(later);
        return Composition.of(
                all,
                phases.pauses(),
                after ->
                        new PhaseEdit.GoesOn(after, whole.at(), List.of(planned.get(index)), List.of(extended), false));
    }

    /** How a phase goes on beyond another one, where a split has left it as it is; dates that would be in the past are none. */
    private Optional<Whole> whole(Phase earlier, Phase phase, FormerPhases split, SinceSplit since, boolean isLast) {
        Schedule left = earlier.schedule();
        return split.before().stream()
                .filter(before -> before.dates().start().equals(left.dates().start())
                        && !before.dates().rules().equals(left.dates().rules()))
                .filter(before -> rulesUntil(split.at().from(), before)
                        .equals(left.dates().rules()))
                .findFirst()
                .map(before ->
                        extended(left, before, phase.schedule(), split.at().from(), since.again()))
                .map(extended -> since.end()
                        .filter(end -> isLast)
                        .map(end -> until(end, extended, turning(extended, lastOf(left), phase, split.at())))
                        .orElse(extended))
                .map(extended -> with(since.added(), extended))
                .flatMap(extended -> whole(extended, left, phase, split.at()));
    }

    private Optional<Whole> whole(Schedule extended, Schedule left, Phase phase, TurningPoint split) {
        RecurrenceId last = lastOf(left);
        var missed = new TreeSet<RecurrenceId>();
        for (Instance date : extended.dates().from(last)) {
            if (!PastDates.haveBegun(extended, date.id(), now)) {
                break;
            }
            if (missed.size() > PausedPhases.MOST_DATES) {
                return Optional.empty();
            }
            if (!left.dates().contains(date.id())) {
                missed.add(date.id());
            }
        }
        return PastDates.without(List.of(phase.with(extended)), missed).stream()
                .map(Phase::schedule)
                .findFirst()
                .map(schedule -> new Whole(schedule, turning(schedule, last, phase, split)));
    }

    private static TurningPoint turning(Schedule extended, RecurrenceId last, Phase phase, TurningPoint split) {
        RecurrenceId first = phase.first();
        if (split.newAnchor().equals(first)) {
            return split.reversed(first);
        }
        RecurrenceId next = extended.dates().next(last).map(Instance::id).orElse(first);
        return new TurningPoint(first, Positions.anchor(phase.schedule().dates(), first, next), next);
    }

    /** A schedule that ends where the phase was ended in whose place it goes on: before the date that would be in place of the first one gone. */
    private static Schedule until(SinceSplit.End end, Schedule schedule, TurningPoint at) {
        RecurrenceId gone = Positions.between(end.otherwise(), at.oldAnchor(), schedule.dates(), at.newAnchor())
                .counterpart(end.first())
                .orElseGet(end::first);
        return gone.isAllDay() == schedule.allDay()
                        && schedule.dates().from(gone).iterator().hasNext()
                ? new Schedule(schedule.dates().truncatedBefore(gone), schedule.zone(), schedule.duration())
                : schedule;
    }

    private static RecurrenceId lastOf(Schedule schedule) {
        return schedule.dates().last().map(Instance::id).orElseThrow();
    }

    private static Schedule with(Collection<RecurrenceId> added, Schedule schedule) {
        var dates = new TreeSet<RecurrenceId>(schedule.dates().dates());
        added.stream().filter(date -> date.isAllDay() == schedule.allDay()).forEach(dates::add);
        return schedule.with(dates, schedule.dates().exceptions());
    }

    private static Schedule extended(
            Schedule left, Schedule before, Schedule later, RecurrenceId from, Collection<RecurrenceId> again) {
        RecurrenceSetBuilder set = RecurrenceSet.starting(left.dates().start())
                .rules(before.dates().rules());
        left.dates().dates().forEach(set::rdate);
        before.dates().dates().stream()
                .filter(date -> date.compareTo(from) >= 0)
                .forEach(set::rdate);
        Stream.of(left, before, later)
                .flatMap(schedule -> schedule.dates().exceptions().stream())
                .filter(date -> date.isAllDay() == left.allDay())
                .filter(date ->
                        date.compareTo(from) >= 0 || left.dates().exceptions().contains(date))
                .filter(date -> !again.contains(date))
                .forEach(set::exdate);
        return new Schedule(set.build(), left.zone(), left.duration());
    }

    private static List<RecurrenceRule> rulesUntil(RecurrenceId from, Schedule before) {
        return from.isAllDay() == before.allDay()
                ? before.dates().truncatedBefore(from).rules()
                : List.of();
    }

    /** The phase of which a date is the first one, or the first one that isn't paused; -1 for none. Each phase is looked at once. */
    private int indexOf(RecurrenceId first) {
        List<Phase> planned = phases.planned();
        boolean isTaken = phases.all().stream().anyMatch(phase -> phase.first().equals(first));
        for (int i = 0; i < planned.size(); i++) {
            Phase phase = planned.get(i);
            if (phase.first().equals(first) || (isTaken && phase.contains(first))) {
                return i;
            }
        }
        return -1;
    }

    /** The first date of a phase that isn't paused. */
    private Optional<RecurrenceId> firstTaken(Phase phase) {
        return phases.all().stream().map(Phase::first).filter(phase::contains).findFirst();
    }
}
