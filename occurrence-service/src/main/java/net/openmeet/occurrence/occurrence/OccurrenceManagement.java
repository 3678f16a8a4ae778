package net.openmeet.occurrence.occurrence;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single dates of series. */
@Service
public class OccurrenceManagement {

    private final KnownSeriesCatalogue series;
    private final Occurrences occurrences;
    private final Clock clock;

    OccurrenceManagement(KnownSeriesCatalogue series, Occurrences occurrences, Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * The occurrence on a date, stored or virtual.
     *
     * @param viewer who asks; null: anonymous
     * @return empty where there is no such series or date, or the viewer may not know of it
     */
    @Transactional(readOnly = true)
    public Optional<OccurrenceView> find(String seriesSlug, RecurrenceId date, @Nullable UUID viewer) {
        return series.bySlug(seriesSlug)
                .filter(known -> known.isVisibleTo(viewer))
                .flatMap(known -> find(known, date));
    }

    private Optional<OccurrenceView> find(KnownSeries known, RecurrenceId date) {
        return occurrences
                .find(known.occurrenceId(date))
                .or(() -> known.schedule().dates().contains(date)
                        ? Optional.of(Occurrence.on(known, date, clock.instant()))
                        : Optional.empty())
                .map(occurrence -> occurrence.in(known));
    }
}
