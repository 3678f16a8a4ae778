package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.propagation.Following;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Ends what is over. */
@Component
class Completion {

    private final SeriesOccurrences occurrences;
    private final Following following;
    private final OccurrenceFacts facts;

    Completion(SeriesOccurrences occurrences, Following following, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.following = following;
        this.facts = facts;
    }

    /** Freezes what has ended by {@code end} with the values that the series gives it; the series is locked. */
    void complete(KnownSeries series, Instant end, Instant now, Change change) {
        List<Occurrence> ended = following.upToDate(series, occurrences.ended(series.id(), end), now).stream()
                .map(occurrence -> occurrence.ended(series))
                .toList();
        if (ended.isEmpty()) {
            return;
        }
        occurrences.end(ended);
        facts.publish(ended.stream()
                .filter(occurrence -> occurrence.status() == OccurrenceStatus.COMPLETED)
                .map(occurrence -> new OccurrenceFact.Completed(occurrence.in(series), now, change))
                .toList());
    }
}
