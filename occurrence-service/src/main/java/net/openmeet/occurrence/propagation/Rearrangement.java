package net.openmeet.occurrence.propagation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
     * The series as it would be with the ids that would be taken; nothing happens.
     *
     * @param fates what would become of its stored dates
     */
    public KnownSeries after(KnownSeries before, KnownSeries after, List<Fate> fates) {
        return after.hasDatesOf(before)
                ? after
                : after.taken(new TakenIds(after, dates.former(after.id()), dates::holders).following(fates));
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
        return after.taken(new TakenIds(after, dates.former(after.id()), dates::holders).now());
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
