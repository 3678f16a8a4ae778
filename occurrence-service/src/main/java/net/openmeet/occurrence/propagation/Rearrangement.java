package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.RearrangedDates;
import net.openmeet.occurrence.occurrence.RearrangedDates.Rearranged;
import net.openmeet.occurrence.occurrence.RemovedOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.OpenDate;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the stored dates of a series that takes place otherwise dates of the series as it is now, all at once: no list shows some of them as before.
 * {@link Fates} says which becomes what. Who calls has locked the series, and tells of what stays by {@link PropagationManagement}.
 */
@Component
public class Rearrangement {

    private final SeriesOccurrences occurrences;
    private final RearrangedDates dates;
    private final RemovedOccurrences removed;
    private final OccurrenceFacts facts;

    Rearrangement(
            SeriesOccurrences occurrences, RearrangedDates dates, RemovedOccurrences removed, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.dates = dates;
        this.removed = removed;
        this.facts = facts;
    }

    /** What a change would do: the series as it would be, with the ids of its dates, and what would become of the stored ones. */
    public record Outlook(KnownSeries after, List<Fate> fates) {}

    /**
     * What would become of the stored dates that aren't over at {@code now}; nothing happens.
     *
     * @param anchors null: no date goes on as another one
     */
    public Outlook outlook(KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now) {
        List<OpenDate> stored = occurrences.open(before.id());
        List<OpenDate> open =
                stored.stream().filter(date -> date.endsAt().isAfter(now)).toList();
        if (after.hasDatesOf(before)) {
            return new Outlook(after, open.stream().map(Fate::unchanged).toList());
        }
        // What has just ended is over, also where nobody has written that down yet.
        Set<RecurrenceId> ended = stored.stream()
                .filter(date -> !date.endsAt().isAfter(now))
                .map(date -> date.occurrence().recurrenceId())
                .collect(Collectors.toSet());
        UnaryOperator<Set<RecurrenceId>> over =
                wished -> Stream.concat(dates.over(before.id(), wished).stream(), ended.stream())
                        .collect(Collectors.toSet());
        var decisions = new Fates(before, after, anchors, now);
        List<Fate> fates = decisions.of(open, over);
        List<Fate> gone = decisions.of(gone(before, now), over);
        List<Fate> all = Stream.concat(fates.stream(), gone.stream()).toList();
        return new Outlook(withIds(after, takenIds(after).following(all), gone), fates);
    }

    /**
     * Rearranges what isn't over. What went before, with another change, goes on with the series as though it were there: an answer for it may be on
     * its way.
     *
     * @param anchors null: no date goes on as another one
     * @return the series as it is now, with the ids of its dates
     */
    public KnownSeries rearrange(
            KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now, Change change) {
        var decisions = new Fates(before, after, anchors, now);
        List<Fate> fates = decisions.of(occurrences.open(before.id()), wished -> dates.over(before.id(), wished));
        List<Fate> gone = decisions.of(gone(before, now), wished -> dates.over(before.id(), wished));
        List<Fate> dropped = fates.stream().filter(Fate::dropped).toList();
        List<Rearranged> rearranged = fates.stream()
                .filter(fate -> !fate.dropped())
                .filter(fate -> !fate.was().equals(fate.becomes())
                        || isAtAnotherTime(fate.date(), fate.becomes().timing(after)))
                .map(fate -> new Rearranged(fate.was(), fate.becomes()))
                .toList();
        remove(before, dropped.stream().map(Fate::becomes).toList(), now, change);
        dates.write(after, rearranged);
        dates.remember(after, underOtherNames(dropped));
        move(after, underOtherNames(gone));
        return withIds(after, takenIds(after).now(), gone);
    }

    private List<OpenDate> gone(KnownSeries series, Instant now) {
        return removed.toCome(series.id(), now).stream()
                .flatMap(date -> Stream.ofNullable(date.detached())
                        .map(timing ->
                                new OpenDate(date.detachedAt(timing), false, timing.startsAt(), timing.endsAt())))
                .toList();
    }

    private static List<Rearranged> underOtherNames(List<Fate> fates) {
        return fates.stream()
                .filter(Fate::isAnotherDate)
                .map(fate -> new Rearranged(fate.was(), fate.becomes()))
                .toList();
    }

    private void move(KnownSeries series, List<Rearranged> gone) {
        if (!gone.isEmpty()) {
            dates.remember(series, gone);
            removed.move(gone.stream().map(Rearranged::after).toList());
        }
    }

    private TakenIds takenIds(KnownSeries series) {
        return new TakenIds(series, dates.former(series.id()), dates::holders);
    }

    /** What is gone, and in the set again, is the occurrence that it was. */
    private static KnownSeries withIds(KnownSeries series, Map<RecurrenceId, UUID> taken, List<Fate> gone) {
        Map<RecurrenceId, UUID> ids = new HashMap<>(taken);
        gone.stream()
                .map(Fate::becomes)
                .filter(again -> again.detached() == null)
                .forEach(again -> ids.put(again.recurrenceId(), again.id()));
        return series.ids(ids);
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
}
