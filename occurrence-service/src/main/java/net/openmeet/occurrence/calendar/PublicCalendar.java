package net.openmeet.occurrence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.listing.VirtualDates;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import net.openmeet.occurrence.series.SeriesReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everybody find what is public and to come: stored dates and standalone events, and past what is stored ahead each series once, with its next date there. For
 * that the dates of so many series are computed at most; of more it says that there are.
 */
@Service
public class PublicCalendar {

    static final int MOST_SERIES = 500;

    private final SeenSeriesCatalogue series;
    private final DiscoveryRows rows;
    private final CalendarItems items;
    private final Clock clock;

    PublicCalendar(SeenSeriesCatalogue series, DiscoveryRows rows, CalendarItems items, Clock clock) {
        this.series = series;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /** What fits and starts in the range, in its order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DiscoveryPage find(DiscoveryQuery query) {
        Instant now = clock.instant();
        Optional<String> parsed = query.words() == null ? Optional.empty() : rows.parse(query.words());
        if (query.words() != null && parsed.isEmpty()) {
            return new DiscoveryPage(CalendarPage.of(List.of(), now, query.limit()), false);
        }
        var search = new DiscoverySearch(parsed.orElse(null), query.filters());
        List<SeriesReference> candidates =
                query.window().isBefore(query.to()) ? rows.candidates(search, MOST_SERIES + 1) : List.of();
        boolean truncated = candidates.size() > MOST_SERIES;
        Collection<SeenSeries> looked = series.read(truncated ? candidates.subList(0, MOST_SERIES) : candidates)
                .values();
        List<Computed> computed = fitting(search, next(looked, query));
        FoundRows found = rows.read(query, search, query.limit() + 1, computed);
        return new DiscoveryPage(
                CalendarPage.of(items.merged(found, computed, Set.of(), now), now, query.limit()), truncated);
    }

    /** Without those whose phase doesn't have what is looked for, where there are several. */
    private List<Computed> fitting(DiscoverySearch search, List<Computed> computed) {
        List<Computed> doubtful = computed.stream()
                .filter(date -> date.series().series().phases().all().size() > 1)
                .toList();
        if (search.isForEverything() || doubtful.isEmpty()) {
            return computed;
        }
        Set<DateKey> unfit = rows.unfit(search, doubtful);
        return computed.stream().filter(date -> !unfit.contains(date.key())).toList();
    }

    /** The next date of each past what is stored, of those that come after the page before. */
    private static List<Computed> next(Collection<SeenSeries> series, DiscoveryQuery query) {
        var computed = new ArrayList<Computed>();
        for (SeenSeries one : series) {
            var dates = new VirtualDates(one.series().phases(), query.window());
            Position date = dates.next();
            while (date != null && date.startsAt().isBefore(query.window())) {
                date = dates.next();
            }
            if (date != null && date.startsAt().isBefore(query.to())) {
                computed.add(new Computed(one, date));
            }
        }
        computed.removeIf(date -> date.position().compareTo(query.begin()) <= 0);
        computed.sort(Comparator.comparing(Computed::position));
        return computed;
    }
}
