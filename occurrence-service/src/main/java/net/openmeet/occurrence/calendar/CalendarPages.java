package net.openmeet.occurrence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.series.SeenSeries;
import org.springframework.stereotype.Component;

/** Pages of calendars that have all dates of some series, virtual ones too, and what is stored besides. */
@Component
class CalendarPages {

    private static final int FURTHER = 4;

    private final CalendarItems items;
    private final Clock clock;

    CalendarPages(CalendarItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Reads what is stored of a calendar. */
    @FunctionalInterface
    interface Stored {

        /** So many rows at most, and what is stored of the dates computed for them. */
        FoundRows read(int limit, List<Computed> computed);
    }

    /**
     * A page.
     *
     * @param to exclusive
     * @param reasons why the dates of a series are there, by its id
     */
    CalendarPage of(
            Collection<SeenSeries> series,
            CalendarPosition begin,
            Instant to,
            int limit,
            Stored rows,
            Function<UUID, Set<CalendarReason>> reasons) {
        Instant now = clock.instant();
        int oneMore = limit + 1;
        for (int size = oneMore; ; size *= FURTHER) {
            List<Computed> computed = new ComputedDates(series, begin, to).next(size);
            List<CalendarItem> found = items.merged(rows.read(oneMore, computed), computed, reasons, now);
            if (computed.size() < size || isCovered(found, computed.getLast().position(), oneMore)) {
                return CalendarPage.of(found, now, limit);
            }
        }
    }

    /** Whether no date that wasn't computed comes before the last item of the page. */
    private static boolean isCovered(List<CalendarItem> items, CalendarPosition last, int limit) {
        return items.size() >= limit && items.get(limit - 1).position().compareTo(last) <= 0;
    }
}
