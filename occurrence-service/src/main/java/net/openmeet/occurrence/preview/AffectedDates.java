package net.openmeet.occurrence.preview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.propagation.Fate;
import net.openmeet.occurrence.propagation.Rearrangement;
import net.openmeet.occurrence.propagation.Rearrangement.Outlook;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.vivification.AdoptedEvents;
import net.openmeet.occurrence.vivification.DatesAhead;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.platform.change.Change;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which dates an edit of a series would make others: the stored ones that aren't over, those that would be stored ahead, and those that it names. */
@Component
class AffectedDates {

    private final Rearrangement rearrangement;
    private final DatesAhead ahead;
    private final AdoptedEvents events;

    AffectedDates(Rearrangement rearrangement, DatesAhead ahead, AdoptedEvents events) {
        this.rearrangement = rearrangement;
        this.ahead = ahead;
        this.events = events;
    }

    /**
     * By their RecurrenceIds, of the series before the edit if it has them.
     *
     * @param change whose it would be
     */
    List<AffectedDate> of(KnownSeries before, SeriesOutcome.Becomes becomes, Change change, Instant now) {
        Outlook outlook = rearrangement.outlook(before, becomes.after(), becomes.anchors(), now);
        KnownSeries after = outlook.after();
        List<Fate> fates = outlook.fates();
        Stream<AffectedDate> stored = fates.stream()
                .flatMap(fate -> (fate.dropped()
                                ? Optional.of(AffectedDate.dropped(fate.was().in(before)))
                                : OccurrenceFact.following(
                                                fate.was().in(before),
                                                fate.becomes().in(after),
                                                now,
                                                change)
                                        .flatMap(AffectedDate::of))
                        .stream());
        return Stream.of(
                        stored,
                        dropped(before, becomes, dates(fates.stream().map(Fate::was)), now),
                        added(
                                before,
                                after,
                                becomes,
                                dates(fates.stream()
                                        .filter(fate -> !fate.dropped())
                                        .map(Fate::becomes)),
                                change,
                                now))
                .flatMap(affected -> affected)
                .sorted(Comparator.comparing(AffectedDate::dateOfSeries))
                .toList();
    }

    /** Those that the edit names, and that aren't stored. */
    private static Stream<AffectedDate> dropped(
            KnownSeries before, SeriesOutcome.Becomes becomes, Set<RecurrenceId> stored, Instant now) {
        return becomes.named().stream()
                .filter(date -> !stored.contains(date))
                .filter(date -> before.phases().contains(date)
                        && !becomes.after().phases().contains(date))
                .map(date ->
                        AffectedDate.dropped(Occurrence.on(before, date, now).in(before)));
    }

    private Stream<AffectedDate> added(
            KnownSeries before,
            KnownSeries after,
            SeriesOutcome.Becomes becomes,
            Set<RecurrenceId> stored,
            Change change,
            Instant now) {
        return Stream.concat(ahead.of(after.phases(), now).stream(), becomes.named().stream())
                .distinct()
                .filter(date -> !stored.contains(date))
                .filter(date ->
                        after.phases().contains(date) && !before.phases().contains(date))
                .map(date -> adopted(becomes.origin(), after, date, change, now)
                        .orElseGet(() -> AffectedDate.added(
                                Occurrence.on(after, date, now).in(after))));
    }

    private Optional<AffectedDate> adopted(
            @Nullable Origin event, KnownSeries after, RecurrenceId date, Change change, Instant now) {
        return Optional.ofNullable(event)
                .filter(origin -> origin.date().equals(date))
                .flatMap(origin -> events.adoption(origin, after, now, change))
                .flatMap(AffectedDate::of);
    }

    private static Set<RecurrenceId> dates(Stream<Occurrence> occurrences) {
        return occurrences.map(Occurrence::recurrenceId).collect(Collectors.toSet());
    }
}
