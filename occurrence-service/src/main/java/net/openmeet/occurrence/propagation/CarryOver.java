package net.openmeet.occurrence.propagation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.set.Positions;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/** As which dates those of a series go on that takes place otherwise, whether it pauses then or not. */
final class CarryOver {

    private final Phases before;
    private final Phases after;
    private final @Nullable Anchors anchors;
    private final Map<Phase, List<Positions>> positions = new HashMap<>();

    /**
     * Compares a series with what it becomes.
     *
     * @param anchors null: no date corresponds to another one
     */
    CarryOver(Phases before, Phases after, @Nullable Anchors anchors) {
        this.before = before.plan();
        this.after = after.plan();
        this.anchors = anchors;
    }

    /** The date as which one goes on that isn't one any more; empty where there is none in its place. */
    Optional<RecurrenceId> of(RecurrenceId date) {
        if (anchors == null || date.compareTo(anchors.from()) < 0) {
            return Optional.empty();
        }
        return before.phaseOf(date)
                .flatMap(phase -> positions.computeIfAbsent(phase, old -> positions(old, anchors)).stream()
                        .flatMap(place -> place.counterpart(date).stream())
                        .findFirst());
    }

    /** Where a series becomes again what it was, the anchor need not be a date. */
    private static Phase phaseAround(Phases phases, RecurrenceId anchor) {
        return phases.phaseOf(anchor)
                .orElseGet(() -> phases.all().reversed().stream()
                        .filter(phase -> phase.first().compareTo(anchor) <= 0)
                        .findFirst()
                        .orElseGet(phases::first));
    }

    private static List<Phase> goingOn(Phases phases, RecurrenceId anchor) {
        Phase first = phaseAround(phases, anchor);
        return phases.all().stream().dropWhile(phase -> !phase.equals(first)).toList();
    }

    /** The phase in its place comes first: in the period in which one phase begins and another one ends, each has a date in a place. */
    private List<Positions> positions(Phase old, Anchors of) {
        List<Phase> goingOn = goingOn(after, of.after());
        int place = Math.max(0, goingOn(before, of.from()).indexOf(old));
        return Stream.concat(goingOn.stream().skip(place).limit(1), goingOn.stream())
                .distinct()
                .map(phase -> Positions.between(
                        old.schedule().dates(), of.before(), phase.schedule().dates(), of.after()))
                .toList();
    }
}
