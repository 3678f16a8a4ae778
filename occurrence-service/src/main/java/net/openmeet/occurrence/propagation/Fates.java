package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.OpenDate;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of the stored dates of a series that takes place otherwise. A date that the series still has stays; one with another in its
 * place goes on as that; of the rest, those stay detached that somebody answered or changed. Dates that are paused are detached like these, and go on
 * under the names that they would have, so that they are dates again when the pause is ended.
 */
final class Fates {

    private final KnownSeries before;
    private final KnownSeries after;
    private final CarryOver carryOver;
    private final Instant now;

    /**
     * Compares a series with what it becomes.
     *
     * @param anchors null: no date goes on as another one
     */
    Fates(KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now) {
        this.before = before;
        this.after = after;
        this.carryOver = new CarryOver(before.phases(), after.phases(), anchors);
        this.now = now;
    }

    /**
     * Decides.
     *
     * @param open dates that aren't over
     * @param over those of the dates that it is given on which one is stored that is over
     */
    List<Fate> of(List<OpenDate> open, UnaryOperator<Set<RecurrenceId>> over) {
        Map<UUID, RecurrenceId> carried = carriedOver(open, over);
        return open.stream()
                .map(date -> of(date, carried.get(date.occurrence().id())))
                .toList();
    }

    private Fate of(OpenDate date, @Nullable RecurrenceId carried) {
        Occurrence was = date.occurrence();
        RecurrenceId goesOnAs = after.phases().contains(was.recurrenceId()) ? was.recurrenceId() : carried;
        boolean takesPlace = goesOnAs != null && after.phases().contains(goesOnAs);
        Occurrence becomes = was.as(
                goesOnAs == null ? was.recurrenceId() : goesOnAs, takesPlace ? null : was.timingUnlessMoved(before));
        return new Fate(date, becomes, !takesPlace && was.detached() == null && !isWanted(date));
    }

    /** The dates as which those go on that the series doesn't have any more; those that somebody wants have the first choice. */
    private Map<UUID, RecurrenceId> carriedOver(List<OpenDate> open, UnaryOperator<Set<RecurrenceId>> over) {
        Phases planned = before.phases().plan();
        Phases plan = after.phases().plan();
        var occupied = new HashSet<RecurrenceId>();
        Map<UUID, RecurrenceId> wished = new HashMap<>();
        for (OpenDate date : open) {
            Occurrence occurrence = date.occurrence();
            if (plan.contains(occurrence.recurrenceId())) {
                occupied.add(occurrence.recurrenceId());
            } else if (occurrence.detached() == null || planned.contains(occurrence.recurrenceId())) {
                carryOver
                        .of(occurrence.recurrenceId())
                        .filter(other -> isToCome(plan, other, now))
                        .ifPresent(other -> wished.put(occurrence.id(), other));
            }
        }
        occupied.addAll(over.apply(Set.copyOf(wished.values())));
        Map<UUID, RecurrenceId> carried = new HashMap<>();
        open.stream()
                .sorted(Comparator.comparing(date -> !isWanted(date)))
                .map(date -> date.occurrence().id())
                .filter(wished::containsKey)
                .filter(id -> occupied.add(wished.get(id)))
                .forEach(id -> carried.put(id, wished.get(id)));
        return carried;
    }

    /** Nobody who was to come finds that it is over. */
    private static boolean isToCome(Phases phases, RecurrenceId date, Instant now) {
        return phases.date(date).filter(found -> !found.hasEnded(now)).isPresent();
    }

    /** Whether it stays although its series doesn't take place then any more. */
    private static boolean isWanted(OpenDate date) {
        return date.answered() || date.occurrence().isChanged();
    }
}
