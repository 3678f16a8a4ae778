package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.RearrangedDates;
import net.openmeet.occurrence.occurrence.RearrangedDates.Rearranged;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.OpenDate;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Phases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the stored dates of a series that takes place otherwise dates of the series as it is now, all at once: no list shows some of them as before. A date
 * that the series still has stays; one with another in its place goes on as that; of the rest, those stay detached that somebody answered or changed. Dates
 * that are paused are detached like these, and go on under the names that they would have, so that they are dates again when the pause is ended. Who
 * calls has locked the series, and tells of what stays by {@link PropagationManagement}.
 */
@Component
public class Rearrangement {

    private final SeriesOccurrences occurrences;
    private final RearrangedDates dates;
    private final OccurrenceFacts facts;

    Rearrangement(SeriesOccurrences occurrences, RearrangedDates dates, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.dates = dates;
        this.facts = facts;
    }

    /**
     * Rearranges what isn't over.
     *
     * @param anchors null: no date goes on as another one
     * @return the series as it is now, with the ids that are taken
     */
    public KnownSeries rearrange(
            KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now, Change change) {
        List<OpenDate> open = occurrences.open(before.id());
        Map<UUID, RecurrenceId> carried = carriedOver(before, after, anchors, open, now);
        var rearranged = new ArrayList<Rearranged>();
        var dropped = new ArrayList<Occurrence>();
        for (OpenDate date : open) {
            Occurrence was = date.occurrence();
            RecurrenceId goesOnAs =
                    after.phases().contains(was.recurrenceId()) ? was.recurrenceId() : carried.get(was.id());
            boolean takesPlace = goesOnAs != null && after.phases().contains(goesOnAs);
            Occurrence is = was.as(
                    goesOnAs == null ? was.recurrenceId() : goesOnAs,
                    takesPlace ? null : was.timingUnlessMoved(before));
            if (!takesPlace && was.detached() == null && !isWanted(date)) {
                dropped.add(is);
            } else if (!was.equals(is) || isAtAnotherTime(date, is.timing(after))) {
                rearranged.add(new Rearranged(was, is));
            }
        }
        remove(before, dropped, now, change);
        dates.write(after, rearranged);
        return after.taken(taken(after));
    }

    /** The dates as which those go on that the series doesn't have any more; those that somebody wants have the first choice. */
    private Map<UUID, RecurrenceId> carriedOver(
            KnownSeries before, KnownSeries after, @Nullable Anchors anchors, List<OpenDate> open, Instant now) {
        var carryOver = new CarryOver(before.phases(), after.phases(), anchors);
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
        occupied.addAll(dates.over(before.id(), Set.copyOf(wished.values())));
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

    private static boolean isAtAnotherTime(OpenDate date, Timing timing) {
        return !date.startsAt().equals(timing.startsAt()) || !date.endsAt().equals(timing.endsAt());
    }

    private void remove(KnownSeries before, List<Occurrence> dropped, Instant now, Change change) {
        if (!dropped.isEmpty()) {
            facts.publish(dates.remove(dropped).stream()
                    .map(removal ->
                            new OccurrenceFact.Removed(removal.id(), before.id(), removal.version(), true, now, change))
                    .toList());
        }
    }

    /** For dates that the series has and from which others were carried over: how many of their ids these still have. */
    private Map<RecurrenceId, Integer> taken(KnownSeries series) {
        Map<RecurrenceId, Integer> taken = new HashMap<>();
        List<RecurrenceId> asked = dates.former(series.id()).stream()
                .filter(series.phases()::contains)
                .toList();
        for (int others = 0; !asked.isEmpty(); others++) {
            int number = others;
            Map<UUID, RecurrenceId> holders = dates.holders(asked.stream()
                    .map(date -> KnownSeries.occurrenceId(series.id(), date, number))
                    .toList());
            asked = asked.stream()
                    .filter(date -> Optional.ofNullable(
                                    holders.get(KnownSeries.occurrenceId(series.id(), date, number)))
                            .filter(holder -> !holder.equals(date))
                            .isPresent())
                    .toList();
            asked.forEach(date -> taken.put(date, number + 1));
        }
        return taken;
    }
}
