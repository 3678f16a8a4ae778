package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.BatchedOccurrences;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.SeriesOccurrence;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.propagation.Following;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Ends what is over. */
@Component
class Completion {

    private final SeriesOccurrences occurrences;
    private final BatchedOccurrences dates;
    private final Following following;
    private final OccurrenceFacts facts;

    Completion(SeriesOccurrences occurrences, BatchedOccurrences dates, Following following, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.dates = dates;
        this.following = following;
        this.facts = facts;
    }

    /** Freezes what has ended by {@code end} with the values that the series gives it; the series is locked. */
    void complete(KnownSeries series, Instant end, Instant now, Change change) {
        List<Occurrence> ended = following.upToDate(series, occurrences.ended(series.id(), end), now).stream()
                .map(occurrence -> occurrence.ended(series))
                .toList();
        end(
                ended.stream()
                        .map(occurrence -> new SeriesOccurrence(series, occurrence))
                        .toList(),
                now,
                Map.of(series.id(), change));
    }

    /**
     * Freezes what has ended by {@code now} of many series, which are locked, and of whose changes no date has any to follow.
     *
     * @param changes for the facts of each
     */
    void complete(Map<UUID, KnownSeries> series, Instant now, Map<UUID, Change> changes) {
        end(
                dates.ended(series, now).stream()
                        .map(ended -> new SeriesOccurrence(
                                ended.series(), ended.occurrence().ended(ended.series())))
                        .toList(),
                now,
                changes);
    }

    private void end(List<SeriesOccurrence> ended, Instant now, Map<UUID, Change> changes) {
        if (ended.isEmpty()) {
            return;
        }
        occurrences.end(ended.stream().map(SeriesOccurrence::occurrence).toList());
        facts.publish(ended.stream()
                .filter(of -> of.occurrence().status() == OccurrenceStatus.COMPLETED)
                .map(of -> new OccurrenceFact.Completed(
                        of.view(),
                        now,
                        Objects.requireNonNull(changes.get(of.series().id()))))
                .toList());
    }
}
