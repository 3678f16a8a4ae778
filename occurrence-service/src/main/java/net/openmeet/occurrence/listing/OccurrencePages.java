package net.openmeet.occurrence.listing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Occurrences;
import net.openmeet.occurrence.occurrence.VirtualOccurrences;
import net.openmeet.occurrence.series.KnownSeries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Merges stored occurrences with the virtual ones between them. A stored one stands where it actually starts, and its
 * date isn't virtual any more, wherever it was moved.
 */
@Component
class OccurrencePages {

    /** At least so many dates are looked up at once, however short the page. */
    private static final int SMALLEST_CHUNK = 16;

    private final Occurrences occurrences;
    private final VirtualOccurrences virtual;
    private final Clock clock;

    OccurrencePages(Occurrences occurrences, VirtualOccurrences virtual, Clock clock) {
        this.occurrences = occurrences;
        this.virtual = virtual;
        this.clock = clock;
    }

    /** The first {@code limit} occurrences of a range; computes and loads hardly more than those. */
    List<OccurrenceView> read(KnownSeries series, Range range, int limit) {
        var stored = stored(series, range, limit);
        var last = stored.size() < limit ? null : OccurrenceListing.positionOf(stored.getLast());
        return Stream.concat(stored.stream(), virtual(series, range, last, limit).stream())
                .sorted(Comparator.comparing(OccurrenceListing::positionOf))
                .limit(limit)
                .toList();
    }

    private List<OccurrenceView> stored(KnownSeries series, Range range, int limit) {
        var after = range.after();
        return occurrences
                .after(
                        series.id(),
                        range.from(),
                        after == null ? "" : after.date().toString(),
                        range.to(),
                        limit)
                .stream()
                .map(occurrence -> occurrence.in(series))
                .toList();
    }

    private List<OccurrenceView> virtual(KnownSeries series, Range range, @Nullable Position last, int limit) {
        var now = clock.instant();
        var dates = new VirtualDates(series.schedule(), range.from());
        var found = new ArrayList<OccurrenceView>();
        int size = Math.max(SMALLEST_CHUNK, limit);
        var chunk = chunk(dates, range, last, size);
        while (!chunk.isEmpty() && found.size() < limit) {
            var stored = occurrences.storedAmong(
                    series.id(), chunk.stream().map(Position::date).toList());
            var missing = chunk.stream()
                    .map(Position::date)
                    .filter(date -> !stored.contains(date))
                    .toList();
            virtual.on(series, missing, now).stream()
                    .map(occurrence -> occurrence.in(series))
                    .forEach(found::add);
            chunk = chunk(dates, range, last, size);
        }
        return found;
    }

    private static List<Position> chunk(VirtualDates dates, Range range, @Nullable Position last, int size) {
        var chunk = new ArrayList<Position>(size);
        while (chunk.size() < size) {
            var date = dates.next();
            if (date == null || !date.startsAt().isBefore(range.to()) || (last != null && date.compareTo(last) > 0)) {
                break;
            }
            if (range.contains(date)) {
                chunk.add(date);
            }
        }
        return chunk;
    }
}
