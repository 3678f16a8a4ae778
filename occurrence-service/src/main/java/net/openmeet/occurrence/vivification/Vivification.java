package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrence;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Turns virtual occurrences into stored ones, once each. */
@Component
class Vivification {

    private final Occurrences occurrences;
    private final OccurrenceFacts facts;

    Vivification(Occurrences occurrences, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.facts = facts;
    }

    /**
     * Stores those of the virtual occurrences that are not stored yet; the series is locked. Returns the new ones.
     *
     * @param last what is told after them
     */
    List<OccurrenceView> store(
            KnownSeries series, List<Occurrence> virtual, Instant now, Change change, OccurrenceFact... last) {
        List<OccurrenceView> views = occurrences.add(series, virtual).stream()
                .map(occurrence -> occurrence.in(series))
                .toList();
        facts.publish(Stream.concat(
                        views.stream().map(view -> new OccurrenceFact.Vivified(view, now, change)), Stream.of(last))
                .toList());
        return views;
    }

    /**
     * The same of many series, all of which are locked.
     *
     * @param changes for the facts of each
     */
    void store(List<SeriesOccurrence> virtual, Instant now, Map<UUID, Change> changes) {
        facts.publish(occurrences.add(virtual).stream()
                .map(stored -> new OccurrenceFact.Vivified(
                        stored.view(),
                        now,
                        Objects.requireNonNull(changes.get(stored.series().id()))))
                .toList());
    }
}
