package net.openmeet.occurrence.vivification;

import java.time.Instant;
import java.util.List;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.propagation.Following;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Derives instants anew when this JVM has newer time zone data than they came from. */
@Component
class Rederivation {

    private final SeriesOccurrences occurrences;
    private final Following following;
    private final OccurrenceFacts facts;

    Rederivation(SeriesOccurrences occurrences, Following following, OccurrenceFacts facts) {
        this.occurrences = occurrences;
        this.following = following;
        this.facts = facts;
    }

    /** Derives the instants of open occurrences, and tells of those that are others now; the series is locked. */
    void rederive(KnownSeries series, Instant now, Change change) {
        if (occurrences.outdated(series.id()).isEmpty()) {
            return;
        }
        // Read again when they have followed: their versions are others then.
        following.upToDate(
                series,
                occurrences.outdated(series.id()).stream()
                        .map(SeriesOccurrences.Derived::occurrence)
                        .toList(),
                now);
        List<SeriesOccurrences.Derived> outdated = occurrences.outdated(series.id());
        List<SeriesOccurrences.Derived> moved =
                outdated.stream().filter(derived -> isMoved(series, derived)).toList();
        List<Occurrence> same = outdated.stream()
                .filter(derived -> !isMoved(series, derived))
                .map(SeriesOccurrences.Derived::occurrence)
                .toList();
        occurrences.derive(
                series,
                moved.stream().map(derived -> derived.occurrence().next()).toList());
        occurrences.derive(series, same);
        facts.publish(moved.stream()
                .map(derived -> modified(series, derived, now, change))
                .toList());
    }

    private static OccurrenceFact.Modified modified(
            KnownSeries series, SeriesOccurrences.Derived derived, Instant now, Change change) {
        OccurrenceView after = derived.occurrence().next().in(series);
        OccurrenceView before = after.at(after.timing().at(derived.startsAt(), derived.endsAt()));
        return new OccurrenceFact.Modified(before, after, now, change);
    }

    private static boolean isMoved(KnownSeries series, SeriesOccurrences.Derived derived) {
        Timing timing = derived.occurrence().timing(series);
        return !timing.startsAt().equals(derived.startsAt()) || !timing.endsAt().equals(derived.endsAt());
    }
}
