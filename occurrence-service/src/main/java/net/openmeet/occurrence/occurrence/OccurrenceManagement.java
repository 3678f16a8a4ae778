package net.openmeet.occurrence.occurrence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single dates of series. */
@Service
public class OccurrenceManagement {

    private final KnownSeriesCatalogue series;
    private final Occurrences occurrences;
    private final VirtualOccurrences virtual;
    private final Clock clock;

    OccurrenceManagement(
            KnownSeriesCatalogue series, Occurrences occurrences, VirtualOccurrences virtual, Clock clock) {
        this.series = series;
        this.occurrences = occurrences;
        this.virtual = virtual;
        this.clock = clock;
    }

    /**
     * The occurrence on a date, stored or virtual; under another slug than this of the series where this is a former one.
     *
     * @return empty where there is no such series or date, or the viewer may not know of it
     */
    @Transactional(readOnly = true)
    public Optional<OccurrenceView> find(String seriesSlug, RecurrenceId date, Viewer viewer) {
        return series.find(seriesSlug, viewer).flatMap(known -> find(known, date));
    }

    private Optional<OccurrenceView> find(KnownSeries known, RecurrenceId date) {
        return occurrences
                .find(known.occurrenceId(date))
                .or(() -> known.schedule().dates().contains(date)
                        ? virtual.on(known, List.of(date), clock.instant()).stream()
                                .findFirst()
                        : Optional.empty())
                .map(occurrence -> occurrence.in(known));
    }
}
