package net.openmeet.occurrence.listing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.KnownSeriesCatalogue;
import net.openmeet.occurrence.series.Schedule;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Lists the occurrences of a series in a range, stored and virtual alike. */
@Service
public class OccurrenceListing {

    private static final Duration DEFAULT_RANGE = Duration.ofDays(90);
    private static final int NEXT_DATES = 3;

    private final KnownSeriesCatalogue series;
    private final OccurrencePages pages;
    private final Clock clock;

    OccurrenceListing(KnownSeriesCatalogue series, OccurrencePages pages, Clock clock) {
        this.series = series;
        this.pages = pages;
        this.clock = clock;
    }

    /** Lists what actually starts within the range. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ListResult list(String seriesSlug, Viewer viewer, ListQuery query) {
        return series.find(seriesSlug, viewer)
                .map(known -> list(known, query))
                .orElseGet(ListResult.UnknownSeries::new);
    }

    private ListResult list(KnownSeries known, ListQuery query) {
        var range = range(known, query);
        if (range.from().isAfter(range.to())) {
            return new ListResult.Backwards();
        }
        var found = pages.read(known, range, query.limit() + 1);
        if (found.size() <= query.limit()) {
            return new ListResult.Listed(found, null);
        }
        var page = found.subList(0, query.limit());
        return new ListResult.Listed(page, new ListQuery.Continuation(positionOf(page.getLast()), range.to()));
    }

    private Range range(KnownSeries known, ListQuery query) {
        var zone = known.schedule().zone();
        var after = query.after();
        if (after != null) {
            return new Range(after.last().startsAt(), after.last(), after.to());
        }
        Instant from = query.from() == null ? clock.instant() : query.from().in(zone);
        Instant to = query.to() == null
                ? defaultEnd(known.schedule(), from)
                : query.to().in(zone);
        return new Range(from, null, to);
    }

    /** So far that the next dates are in it, also of a series that begins in a year. */
    private static Instant defaultEnd(Schedule schedule, Instant from) {
        var dates = new VirtualDates(schedule, from);
        var end = from.plus(DEFAULT_RANGE);
        var date = dates.next();
        for (int found = 0; found < NEXT_DATES && date != null; date = dates.next()) {
            if (!date.startsAt().isBefore(from)) {
                found++;
                end = date.startsAt().isBefore(end) ? end : date.startsAt().plusNanos(1_000);
            }
        }
        return end;
    }

    static Position positionOf(OccurrenceView occurrence) {
        var date = occurrence.date();
        if (date == null) {
            throw new IllegalArgumentException("A standalone event has no place in a series");
        }
        return new Position(occurrence.timing().startsAt(), date.recurrenceId());
    }
}
