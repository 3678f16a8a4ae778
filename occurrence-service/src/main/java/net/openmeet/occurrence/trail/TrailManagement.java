package net.openmeet.occurrence.trail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.occurrence.rights.OccurrenceRights;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who may change the dates of a series what was changed of them. */
@Service
public class TrailManagement {

    private final KnownSeriesCatalogue series;
    private final DateTrails trails;

    TrailManagement(KnownSeriesCatalogue series, DateTrails trails) {
        this.series = series;
        this.trails = trails;
    }

    /** The changes of dates of a series before one, by its number; newest first. */
    @Transactional(readOnly = true)
    public TrailResult<DateTrail> changes(String slug, Viewer viewer, long before, int limit) {
        return ifAllowed(slug, viewer, known -> new TrailResult.Found<>(trails.newestFirst(known.id(), before, limit)));
    }

    /** The dates of a change after one of them. */
    @Transactional(readOnly = true)
    public TrailResult<ChangedDate> dates(
            String slug, UUID change, Viewer viewer, @Nullable RecurrenceId after, int limit) {
        return ifAllowed(
                slug,
                viewer,
                known -> trails.find(known.id(), change)
                        .<TrailResult<ChangedDate>>map(
                                trail -> new TrailResult.Found<>(trails.dates(trail, after, limit)))
                        .orElseGet(TrailResult.UnknownChange::new));
    }

    /** The changes of one date before one, by its number; newest first. Who asks has seen that the viewer may change the date. */
    public List<DateTrail> changesOf(UUID seriesId, UUID occurrence, long before, int limit) {
        return trails.newestFirst(seriesId, occurrence, before, limit);
    }

    private <T> TrailResult<T> ifAllowed(String slug, Viewer viewer, Function<KnownSeries, TrailResult<T>> answer) {
        Optional<KnownSeries> found = series.find(slug, viewer);
        if (found.isEmpty()) {
            return new TrailResult.UnknownSeries<>();
        }
        KnownSeries known = found.get();
        if (!OccurrenceRights.mayChange(viewer, known.organisers())) {
            return new TrailResult.NotOwner<>();
        }
        return known.slug().equals(slug) ? answer.apply(known) : new TrailResult.Moved<>(known.slug());
    }
}
