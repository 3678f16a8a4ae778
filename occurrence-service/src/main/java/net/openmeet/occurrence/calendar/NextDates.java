package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.listing.VirtualDates;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the next dates of series past what is stored ahead. For that the dates of so many series are computed at most; of more it says that there are. Who calls sees
 * one state of the database.
 */
@Component
class NextDates {

    static final int MOST_SERIES = 500;

    /** Where none of the dates of a series that were looked at is one, so many times as many are. */
    private static final int FURTHER = 4;

    /** So many at once at most: what is only found by more of its dates isn't. */
    private static final int MOST_DATES = 64;

    private final SeenSeriesCatalogue series;
    private final DiscoveryRows rows;

    NextDates(SeenSeriesCatalogue series, DiscoveryRows rows) {
        this.series = series;
        this.rows = rows;
    }

    /**
     * What was found.
     *
     * @param dates one of each series, by no order
     * @param truncated whether more series may fit than were looked at
     */
    record Found(List<NextDate> dates, boolean truncated) {

        static final Found NOTHING = new Found(List.of(), false);
    }

    /** The next dates, from {@code window} on and before {@code to}, of those that have none from {@code from} on before that. */
    Found find(DiscoverySearch search, Instant from, Instant window, Instant to) {
        List<Candidate> candidates = rows.candidates(search, from, window, to, MOST_SERIES + 1);
        boolean truncated = candidates.size() > MOST_SERIES;
        List<Candidate> looked = truncated ? candidates.subList(0, MOST_SERIES) : candidates;
        Map<UUID, SeenSeries> seen =
                series.read(looked.stream().map(Candidate::series).toList());
        var open = new ArrayList<Ahead>();
        for (Candidate candidate : looked) {
            SeenSeries of = Objects.requireNonNull(seen.get(candidate.series().id()), "read in the same state");
            open.add(new Ahead(of, candidate, window, to));
        }
        var dates = new ArrayList<NextDate>();
        for (int size = 1; !open.isEmpty() && size <= MOST_DATES; size *= FURTHER) {
            advance(open, size, search, dates);
        }
        return new Found(dates, truncated || !open.isEmpty());
    }

    /** Finds the next dates of those of which it is one of the next {@code size}; the others stay. */
    private void advance(List<Ahead> open, int size, DiscoverySearch search, List<NextDate> dates) {
        open.forEach(ahead -> ahead.compute(size));
        List<Computed> computed =
                open.stream().flatMap(ahead -> ahead.computed.stream()).toList();
        Set<DateKey> unfit = unfit(search, computed);
        open.removeIf(ahead -> {
            NextDate next = ahead.next(unfit, size);
            if (next != null) {
                dates.add(next);
            }
            return next != null || ahead.computed.size() < size;
        });
    }

    /** Those whose phase doesn't have what is looked for, where there are several. */
    private Set<DateKey> unfit(DiscoverySearch search, List<Computed> computed) {
        List<Computed> doubtful = computed.stream()
                .filter(date -> date.series().series().phases().all().size() > 1)
                .toList();
        return search.isForEverything() || doubtful.isEmpty() ? Set.of() : rows.unfit(search, doubtful);
    }

    /** The virtual dates of a series before its stored one, or the end. */
    private static final class Ahead {

        private final SeenSeries series;
        private final @Nullable Position stored;
        private final Set<RecurrenceId> notVirtual;
        private final Instant window;
        private final Instant to;
        private final VirtualDates following;
        private List<Computed> computed = List.of();

        Ahead(SeenSeries series, Candidate candidate, Instant window, Instant to) {
            this.series = series;
            this.stored = candidate.stored();
            this.notVirtual = candidate.notVirtual();
            this.window = window;
            this.to = to;
            this.following = new VirtualDates(series.series().phases(), window);
        }

        void compute(int size) {
            var next = new ArrayList<Computed>();
            while (next.size() < size) {
                Position date = following.next();
                if (date == null || !date.startsAt().isBefore(to) || (stored != null && date.compareTo(stored) >= 0)) {
                    break;
                }
                if (!date.startsAt().isBefore(window) && !notVirtual.contains(date.date())) {
                    next.add(new Computed(series, date));
                }
            }
            computed = next;
        }

        @Nullable
        NextDate next(Set<DateKey> unfit, int size) {
            for (Computed date : computed) {
                if (!unfit.contains(date.key())) {
                    return new NextDate.Virtual(date);
                }
            }
            return stored == null || computed.size() == size ? null : new NextDate.Stored(series, stored);
        }
    }
}
