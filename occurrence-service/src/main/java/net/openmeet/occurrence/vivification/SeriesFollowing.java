package net.openmeet.occurrence.vivification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.propagation.PropagationManagement;
import net.openmeet.occurrence.propagation.Rearrangement;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.PastTemplates;
import net.openmeet.occurrence.series.SeriesTombstones;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a series has its effect on its occurrences. Whatever is older than what is known has none. */
@Service
public class SeriesFollowing {

    private final KnownSeriesCatalogue series;
    private final SeriesTombstones tombstones;
    private final PastTemplates pastTemplates;
    private final SeriesOccurrences occurrences;
    private final OccurrenceFacts facts;
    private final Completion completion;
    private final Rearrangement rearrangement;
    private final AdoptedEvents adoptedEvents;
    private final PropagationManagement propagation;
    private final ImportedDates importedDates;
    private final Upkeep upkeep;
    private final Clock clock;

    SeriesFollowing(
            KnownSeriesCatalogue series,
            SeriesTombstones tombstones,
            PastTemplates pastTemplates,
            SeriesOccurrences occurrences,
            OccurrenceFacts facts,
            Completion completion,
            Rearrangement rearrangement,
            AdoptedEvents adoptedEvents,
            PropagationManagement propagation,
            ImportedDates importedDates,
            Upkeep upkeep,
            Clock clock) {
        this.series = series;
        this.tombstones = tombstones;
        this.pastTemplates = pastTemplates;
        this.occurrences = occurrences;
        this.facts = facts;
        this.completion = completion;
        this.rearrangement = rearrangement;
        this.adoptedEvents = adoptedEvents;
        this.propagation = propagation;
        this.importedDates = importedDates;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /** A series came into being: its overridden dates and its window are stored, and the event that it comes from goes on as its first date. Overrides of no date of it are left out. */
    @Transactional
    public void created(KnownSeries created, List<DateOverride> overrides, @Nullable Origin origin, Change change) {
        if (!series.add(created)) {
            return;
        }
        Instant now = clock.instant();
        Change following = change.causedBy(version(created.id(), created.version()));
        Stream<Occurrence> adopted = adopt(origin, created, now, following).stream();
        List<Occurrence> overridden = Stream.concat(
                        adopted,
                        overrides.stream()
                                .filter(override -> created.phases().contains(override.date()))
                                .map(override -> Occurrence.on(
                                        created, override.date(), override.overrides(), override.stage(), now)))
                .toList();
        upkeep.begin(created, overridden, now, following, propagated(created, now, following));
    }

    /** A series changed: occurrences follow, except in what they override, and except those that were over by then. */
    @Transactional
    public FollowResult changed(SeriesChange changed) {
        return changed(changed, null);
    }

    /**
     * As {@link #changed(SeriesChange)}.
     *
     * @param origin a standalone event that goes on as a date which the series has from now on; null: none does
     */
    @Transactional
    public FollowResult changed(SeriesChange changed, @Nullable Origin origin) {
        return changed(changed, origin, (after, now, change) -> {});
    }

    /**
     * A file that a series was imported from says something else of single dates.
     *
     * @param cancelsAll whether none of its dates takes place, whatever it is like
     */
    @Transactional
    public FollowResult imported(SeriesChange changed, List<ImportedDate> dates, boolean cancelsAll) {
        return changed(changed, null, (after, now, change) -> {
            importedDates.takeOver(after, dates, now, change);
            if (cancelsAll) {
                importedDates.cancelAll(after, now, change);
            }
        });
    }

    private FollowResult changed(SeriesChange changed, @Nullable Origin origin, Then then) {
        Optional<KnownSeries> found = series.lock(changed.seriesId());
        if (found.isEmpty()) {
            return tombstones.contains(changed.seriesId()) ? FollowResult.FOLLOWED : FollowResult.UNKNOWN_SERIES;
        }
        KnownSeries before = found.get();
        if (changed.version() > before.version()) {
            follow(before, changed, origin, clock.instant(), then);
        }
        return FollowResult.FOLLOWED;
    }

    private void follow(KnownSeries before, SeriesChange changed, @Nullable Origin origin, Instant now, Then then) {
        Change following = changed.change().causedBy(version(before.id(), changed.version()));
        // Nothing that is going on is over, whatever the other service's clock said.
        Instant until = changed.at().isBefore(now) ? changed.at() : now;
        completion.complete(before, until, now, following);
        KnownSeries after = changed.appliedTo(before);
        pastTemplates.keep(before, after, until);
        if (after.hasDatesOf(before)) {
            series.change(after);
        } else {
            KnownSeries rearranged = rearrangement.rearrange(before, after, changed.anchors(), now, following);
            series.change(rearranged);
            adopt(origin, rearranged, now, following);
            upkeep.moveWindow(rearranged, now, following);
        }
        propagation.begin(before, after, now, following);
        then.happen(after, now, following);
    }

    private Optional<Occurrence> adopt(@Nullable Origin origin, KnownSeries known, Instant now, Change following) {
        return Optional.ofNullable(origin).flatMap(event -> adoptedEvents.adopt(event, known, now, following));
    }

    /** The series is gone, and its occurrences with it. */
    @Transactional
    public void deleted(UUID id, long version, Change change) {
        if (tombstones.contains(id)) {
            return;
        }
        series.lockRow(id);
        Instant now = clock.instant();
        Change following = change.causedBy(version(id, version));
        facts.publish(occurrences.removeAll(id).stream()
                .map(removal -> new OccurrenceFact.Removed(removal.id(), id, removal.version(), false, now, following))
                .toList());
        series.remove(id);
        tombstones.add(id, version);
        facts.publish(List.of(new OccurrenceFact.Propagated(id, version, now, following)));
    }

    /** What a change has for an effect besides that dates follow it. */
    @FunctionalInterface
    private interface Then {

        void happen(KnownSeries after, Instant now, Change change);
    }

    private static OccurrenceFact propagated(KnownSeries series, Instant now, Change following) {
        return new OccurrenceFact.Propagated(series.id(), series.version(), now, following);
    }

    private static VersionToken version(UUID id, long version) {
        return new VersionToken("series", id, version);
    }
}
