package net.openmeet.occurrence.date;

import java.util.Optional;
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
