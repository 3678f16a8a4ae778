package net.openmeet.series.icalendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * How a series goes on by a file: the event that recurs, and what takes its place from a date on (RANGE=THISANDFUTURE). The file names every date as
 * the event itself has it, wherever it was moved.
 *
 * @param event as if it were never changed
 * @param later in the order of their dates
 */
record FilePhases(Phase event, List<GoesOn> later) {

    /**
     * Another phase from a date on.
     *
     * @param from a date of the event
     * @param phase as if nothing came after it; it begins where that date was moved to
     */
    record GoesOn(RecurrenceId from, Phase phase) {

        /** What a date of the event is called here: it is moved by as much as the first one. */
        RecurrenceId named(RecurrenceId date) {
            Duration moved = Duration.between(
                    from.localDateTime(), phase.schedule().start().localDateTime());
            return date.isAllDay()
                    ? RecurrenceId.of(date.localDateTime().plus(moved).toLocalDate())
                    : RecurrenceId.of(date.localDateTime().plus(moved));
        }
    }

    FilePhases {
        later = later.stream().sorted(Comparator.comparing(GoesOn::from)).toList();
    }

    FilePhases(Phase event) {
        this(event, List.of());
    }

    FilePhases with(GoesOn next) {
        return new FilePhases(
                event, Stream.concat(later.stream(), Stream.of(next)).toList());
    }

    /** The phase that a date of the event is in. */
    Phase phaseOf(RecurrenceId date) {
        return at(date).map(GoesOn::phase).orElse(event);
    }

    /** What a date of the event is called in its phase. */
    RecurrenceId named(RecurrenceId date) {
        return at(date).map(goesOn -> goesOn.named(date)).orElse(date);
    }

    /** The same with dates again that the event leaves out. */
    FilePhases including(Set<RecurrenceId> dates) {
        return dates.isEmpty()
                ? this
                : new FilePhases(
                        event.with(including(event.schedule(), dates)),
                        later.stream().map(goesOn -> including(goesOn, dates)).toList());
    }

    /** The same with no dates of the event from one on, which isn't its first. */
    FilePhases endingBefore(RecurrenceId date) {
        return new FilePhases(
                event.before(date).orElseThrow(),
                later.stream()
                        .filter(goesOn -> goesOn.from().compareTo(date) < 0)
                        .map(goesOn -> new GoesOn(
                                goesOn.from(),
                                goesOn.phase().before(goesOn.named(date)).orElseThrow()))
                        .toList());
    }

    /**
     * The phases, each ended where the next one begins.
     *
     * @throws IllegalArgumentException where one would begin before the one before it ends
     */
    Phases phases() {
        var phases = new ArrayList<>(List.of(event));
        GoesOn before = null;
        for (GoesOn next : later) {
            RecurrenceId end = before == null ? next.from() : before.named(next.from());
            phases.removeLast().before(end).ifPresent(phases::add);
            phases.add(next.phase());
            before = next;
        }
        return new Phases(phases);
    }

    private Optional<GoesOn> at(RecurrenceId date) {
        return later.reversed().stream()
                .filter(goesOn -> goesOn.from().compareTo(date) <= 0)
                .findFirst();
    }

    private static GoesOn including(GoesOn goesOn, Set<RecurrenceId> dates) {
        List<RecurrenceId> named = dates.stream().map(goesOn::named).toList();
        return new GoesOn(
                goesOn.from(), goesOn.phase().with(including(goesOn.phase().schedule(), Set.copyOf(named))));
    }

    private static Schedule including(Schedule schedule, Set<RecurrenceId> dates) {
        return schedule.with(
                schedule.dates().dates(),
                schedule.dates().exceptions().stream()
                        .filter(exdate -> !dates.contains(exdate))
                        .toList());
    }
}
