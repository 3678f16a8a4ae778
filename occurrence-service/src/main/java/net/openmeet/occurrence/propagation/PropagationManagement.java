package net.openmeet.occurrence.propagation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.occurrence.occurrence.SeriesOccurrences;
import net.openmeet.occurrence.occurrence.SeriesOccurrences.Behind;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.work.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has all stored dates of a series follow it. The first batch goes with the news, so that a series with few dates has nothing to wait for; the others are
 * work, whose place is committed with each.
 */
@Service
public class PropagationManagement {

    /** So many follow with the news. */
    static final int FIRST = 500;

    /** So many follow with each step of the work. */
    static final int AT_ONCE = 2_000;

    private final KnownSeriesCatalogue series;
    private final SeriesOccurrences occurrences;
    private final Propagations propagations;
    private final Following following;
    private final OccurrenceFacts facts;
    private final Work work;
    private final Clock clock;

    PropagationManagement(
            KnownSeriesCatalogue series,
            SeriesOccurrences occurrences,
            Propagations propagations,
            Following following,
            OccurrenceFacts facts,
            Work work,
            Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.propagations = propagations;
        this.following = following;
        this.facts = facts;
        this.work = work;
        this.clock = clock;
    }

    /** Begins to follow a change of a series, which is locked, and known as it is from now on. */
    @Transactional
    public void begin(KnownSeries before, KnownSeries after, Instant now, Change change) {
        var propagation = new Propagation(before, after, change);
        if (propagations.isUnderWay(after.id())) {
            propagations.add(propagation, 0);
            enqueue(propagation, null);
            return;
        }
        List<Behind> first = followNext(propagation, null, FIRST, now);
        if (first.size() < FIRST) {
            propagations.addDone(propagation, first.size(), now);
            facts.publish(List.of(propagated(propagation, now)));
        } else {
            propagations.add(propagation, first.size());
            enqueue(propagation, place(first));
        }
    }

    /** Follows with the next batch; where it goes on, or empty when all dates have followed, or the series is gone. */
    @Transactional
    Optional<PropagationStep> goOn(PropagationStep step) {
        return series.lock(step.seriesId())
                .flatMap(known -> propagations.underWay(known.id(), step.version()))
                .flatMap(propagation -> goOn(propagation, step));
    }

    private Optional<PropagationStep> goOn(Propagation propagation, PropagationStep step) {
        Instant now = clock.instant();
        List<Behind> next = followNext(propagation, step.after(), AT_ONCE, now);
        if (next.size() < AT_ONCE) {
            propagations.finish(propagation, now);
            facts.publish(List.of(propagated(propagation, now)));
            return Optional.empty();
        }
        propagations.advance(propagation, next.size());
        return Optional.of(new PropagationStep(step.seriesId(), step.version(), place(next)));
    }

    /**
     * How far the dates of a series have followed it up to a version.
     *
     * @param slug of the series, or a former one
     */
    @Transactional(readOnly = true)
    public ProgressResult progress(String slug, long version, Viewer viewer) {
        Optional<KnownSeries> found = series.find(slug, viewer);
        if (found.isEmpty()) {
            return new ProgressResult.UnknownSeries();
        }
        KnownSeries known = found.get();
        if (!OccurrenceRights.mayChange(viewer, known.organisers())) {
            return new ProgressResult.NotOwner();
        }
        if (!known.slug().equals(slug)) {
            return new ProgressResult.Moved(known.slug());
        }
        return propagations
                .progress(known.id(), version)
                .<ProgressResult>map(ProgressResult.Found::new)
                .orElseGet(ProgressResult.UnknownChange::new);
    }

    private List<Behind> followNext(Propagation propagation, @Nullable UUID after, int atMost, Instant now) {
        UUID id = propagation.seriesId();
        List<Behind> next =
                occurrences.behind(id, propagation.version(), after, propagation.concernsPastDates(), atMost);
        following.follow(next, propagation, now);
        return next;
    }

    private void enqueue(Propagation propagation, @Nullable UUID after) {
        UUID id = propagation.seriesId();
        work.enqueue(SeriesPropagation.KIND, id.toString(), new PropagationStep(id, propagation.version(), after));
    }

    private static UUID place(List<Behind> batch) {
        return batch.getLast().after().id();
    }

    private static OccurrenceFact propagated(Propagation propagation, Instant now) {
        return new OccurrenceFact.Propagated(propagation.seriesId(), propagation.version(), now, propagation.change());
    }
}
