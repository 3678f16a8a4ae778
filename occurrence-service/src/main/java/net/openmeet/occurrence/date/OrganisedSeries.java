package net.openmeet.occurrence.date;

import java.util.Optional;
import java.util.function.LongPredicate;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** Series whose dates somebody wants to be different. */
@Component
class OrganisedSeries {

    private final KnownSeriesCatalogue series;

    OrganisedSeries(KnownSeriesCatalogue series) {
        this.series = series;
    }

    /**
     * Why none of its dates is changed; empty where they may be.
     *
     * @param found the series of the slug, if there is one that the viewer may know of
     */
    static Optional<ChangeDatesResult> refusal(
            Optional<KnownSeries> found, String slug, Viewer viewer, LongPredicate expected) {
        if (found.isEmpty()) {
            return Optional.of(new ChangeDatesResult.UnknownSeries());
        }
        KnownSeries known = found.get();
        if (!OccurrenceRights.mayChange(viewer, known.organisers())) {
            return Optional.of(new ChangeDatesResult.NotOwner());
        }
        if (!known.slug().equals(slug)) {
            return Optional.of(new ChangeDatesResult.Moved(known.slug()));
        }
        return expected.test(known.version())
                ? Optional.empty()
                : Optional.of(new ChangeDatesResult.Stale(known.version()));
    }

    /** The series that a viewer may see. */
    Optional<KnownSeries> seen(String slug, Viewer viewer) {
        return series.find(slug, viewer);
    }

    /** The series that a viewer may see; where he may change it, nobody else does until the transaction ends. */
    Optional<KnownSeries> find(String slug, Viewer viewer) {
        Optional<KnownSeries> seen = series.find(slug, viewer);
        // Whoever may not change it doesn't keep others waiting.
        if (seen.filter(known -> OccurrenceRights.mayChange(viewer, known.organisers()))
                .isEmpty()) {
            return seen;
        }
        series.lockRow(seen.get().id());
        // Again, as it is now: whoever had the lock may have changed anything.
        return series.find(slug, viewer);
    }
}
