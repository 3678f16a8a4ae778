package net.openmeet.vocabulary.phase.edit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** Decides what a pause takes out of a series, and what is a date again after it. What has begun takes place. */
public final class Pausing {

    /** What a pause, or its end, makes of a series. */
    public sealed interface Decision {

        /**
         * Phases and pauses as they are from now on.
         *
         * @param dates those that are taken out, or put in again, ascending
         */
        record Decided(Phases phases, List<Pause> pauses, List<RecurrenceId> dates) implements Decision {}

        record Refused(PhaseRefusal reason) implements Decision {}
    }

    private final Phases phases;
    private final List<Pause> pauses;
    private final Instant now;

    public Pausing(Phases phases, List<Pause> pauses, Instant now) {
        this.phases = phases;
        this.pauses = List.copyOf(pauses);
        this.now = now;
    }

    public Decision pause(Pause wanted) {
        var taken = new ArrayList<RecurrenceId>();
        var changed = new ArrayList<Phase>();
        for (Phase phase : phases.all()) {
            Optional<List<RecurrenceId>> dates = datesWithin(phase.schedule(), wanted);
            Optional<Schedule> without = dates.flatMap(found -> without(phase.schedule(), found));
            if (without.isEmpty()) {
                return new Decision.Refused(
                        dates.isEmpty()
                                ? new PhaseRefusal.TooManyDates(ScheduleProposal.MOST_DATES)
                                : new PhaseRefusal.NoDates());
            }
            taken.addAll(dates.orElseThrow());
            changed.add(phase.with(without.get()));
        }
        if (taken.isEmpty()) {
            return new Decision.Refused(new PhaseRefusal.NothingToPause());
        }
        var after = new Phases(changed);
        if (after.isTooLarge() || pauses.size() >= Phases.MOST) {
            return new Decision.Refused(new PhaseRefusal.TooLarge());
        }
        var pause = new Pause(wanted.from(), wanted.until(), wanted.reason(), taken);
        return new Decision.Decided(
                after, Stream.concat(pauses.stream(), Stream.of(pause)).toList(), taken);
    }

    /** Ends all pauses. */
    public Decision resume() {
        var again = new ArrayList<RecurrenceId>();
        var changed = new ArrayList<Phase>();
        for (Phase phase : phases.all()) {
            Schedule schedule = phase.schedule();
            List<RecurrenceId> exceptions = schedule.dates().exceptions();
            Set<RecurrenceId> toCome = new LinkedHashSet<>();
            for (Pause pause : pauses) {
                pause.ofExceptions(exceptions).stream()
                        .filter(date -> schedule.startOf(date).isAfter(now))
                        .forEach(toCome::add);
            }
            List<RecurrenceId> left =
                    exceptions.stream().filter(date -> !toCome.contains(date)).toList();
            Schedule with = schedule.with(schedule.dates().dates(), left);
            toCome.stream().filter(with.dates()::contains).sorted().forEach(again::add);
            changed.add(phase.with(with));
        }
        return overlaps(changed)
                ? new Decision.Refused(new PhaseRefusal.NoRoomToResume())
                : new Decision.Decided(new Phases(changed), List.of(), again);
    }

    /** The dates of a schedule within a pause that haven't begun; empty where they are too many. */
    private Optional<List<RecurrenceId>> datesWithin(Schedule schedule, Pause wanted) {
        var found = new ArrayList<RecurrenceId>();
        int room = ScheduleProposal.MOST_DATES - schedule.dates().exceptions().size();
        Instant begin = schedule.startOf(wanted.from());
        for (Instance date : schedule.datesFrom(begin.isAfter(now) ? begin : now)) {
            if (!date.id().localDateTime().isBefore(wanted.until().localDateTime())) {
                break;
            }
            if (wanted.contains(date.id()) && schedule.startOf(date.id()).isAfter(now)) {
                found.add(date.id());
            }
            if (found.size() > room) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    /** Empty where no date would be left. */
    private static Optional<Schedule> without(Schedule schedule, List<RecurrenceId> dates) {
        if (dates.isEmpty()) {
            return Optional.of(schedule);
        }
        List<RecurrenceId> exceptions = Stream.concat(schedule.dates().exceptions().stream(), dates.stream())
                .toList();
        try {
            return Optional.of(schedule.with(schedule.dates().dates(), exceptions));
        } catch (IllegalArgumentException noDateIsLeft) {
            return Optional.empty();
        }
    }

    private static boolean overlaps(List<Phase> phases) {
        for (int i = 1; i < phases.size(); i++) {
            if (!phases.get(i - 1).endsBefore(phases.get(i))) {
                return true;
            }
        }
        return false;
    }
}
