package net.openmeet.occurrence.occurrence;

import java.time.Clock;
import java.util.Optional;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.platform.security.Viewer;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single dates of series. */
@Service
public class OccurrenceManagement {

    private final KnownSeriesCatalogue series;
    private final SeriesDates dates;
    private final Clock clock;

    OccurrenceManagement(KnownSeriesCatalogue series, SeriesDates dates, Clock clock) {
        this.series = series;
        this.dates = dates;
        this.clock = clock;
    }

    /** Who organises a series, also under a former slug; empty where there is none, or the viewer may not know of it. */
    @Transactional(readOnly = true)
    public Optional<Organisers> organisers(String seriesSlug, Viewer viewer) {
        return series.find(seriesSlug, viewer).map(KnownSeries::organisers);
    }

    /**
     * The occurrence on a date, stored or virtual; under another slug where this of the series is a former one, or where the occurrence on the
     * date was carried over to another one, which the series has in its place.
     *
     * @return empty where there is no such series or date, or the viewer may not know of it
     */
    @Transactional(readOnly = true)
    public Optional<OccurrenceView> find(String seriesSlug, RecurrenceId date, Viewer viewer) {
        return series.find(seriesSlug, viewer)
                .flatMap(known -> dates.find(known, date, clock.instant()).map(occurrence -> occurrence.in(known)));
    }
}
