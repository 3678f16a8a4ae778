package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final OccurrenceFacts facts;

    Rearrangement(SeriesOccurrences occurrences, RearrangedDates dates, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.dates = dates;
        this.facts = facts;
    }

    /**
     * What would become of the stored dates that aren't over at {@code now}; nothing happens.
     *
     * @param anchors null: no date goes on as another one
     */
    public List<Fate> fates(KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now) {
        List<OpenDate> stored = occurrences.open(before.id());
        List<OpenDate> open =
                stored.stream().filter(date -> date.endsAt().isAfter(now)).toList();
        if (after.hasDatesOf(before)) {
            return open.stream().map(Fate::unchanged).toList();
        }
        // What has just ended is over, also where nobody has written that down yet.
        Set<RecurrenceId> ended = stored.stream()
                .filter(date -> !date.endsAt().isAfter(now))
                .map(date -> date.occurrence().recurrenceId())
                .collect(Collectors.toSet());
        return new Fates(before, after, anchors, now)
                .of(
                        open,
                        wished -> Stream.concat(dates.over(before.id(), wished).stream(), ended.stream())
                                .collect(Collectors.toSet()));
    }

    /**
     * Rearranges what isn't over.
     *
     * @param anchors null: no date goes on as another one
     * @return the series as it is now, with the ids that are taken
     */
    public KnownSeries rearrange(
            KnownSeries before, KnownSeries after, @Nullable Anchors anchors, Instant now, Change change) {
        List<Fate> fates = new Fates(before, after, anchors, now)
                .of(occurrences.open(before.id()), wished -> dates.over(before.id(), wished));
        List<Occurrence> dropped =
                fates.stream().filter(Fate::dropped).map(Fate::becomes).toList();
        List<Rearranged> rearranged = fates.stream()
                .filter(fate -> !fate.dropped())
                .filter(fate -> !fate.was().equals(fate.becomes())
                        || isAtAnotherTime(fate.date(), fate.becomes().timing(after)))
                .map(fate -> new Rearranged(fate.was(), fate.becomes()))
                .toList();
        remove(before, dropped, now, change);
        dates.write(after, rearranged);
        return after.taken(taken(after));
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
