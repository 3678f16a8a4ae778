package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.calendar.CalendarReason.ORGANISING;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows members what concerns them: stored dates and standalone events for whatever reason, and the virtual dates of the series that they organise, as a date that
 * somebody answered is stored. All of a page is read from one state of the database, with as many statements whatever there is.
 */
@Service
public class PersonalCalendar {

    private static final int FURTHER = 4;

    private final SeenSeriesCatalogue series;
    private final CalendarRows rows;
    private final CalendarItems items;
    private final Clock clock;

    PersonalCalendar(SeenSeriesCatalogue series, CalendarRows rows, CalendarItems items, Clock clock) {
        this.series = series;
        this.rows = rows;
        this.items = items;
        this.clock = clock;
    }

    /** What starts in the range, in its order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CalendarPage show(CalendarQuery query) {
        Instant now = clock.instant();
        Collection<SeenSeries> own = series.organisedBy(query.account());
        CalendarQuery oneMore = query.limitedTo(query.limit() + 1);
        for (int size = oneMore.limit(); ; size *= FURTHER) {
            List<Computed> computed = new ComputedDates(own, query.begin(), query.to()).next(size);
            List<CalendarItem> found =
                    items.merged(rows.read(oneMore, own, computed), computed, EnumSet.of(ORGANISING), now);
            if (computed.size() < size || isCovered(found, computed.getLast().position(), oneMore.limit())) {
                return CalendarPage.of(found, now, query.limit());
            }
        }
    }

    /** Whether no date that wasn't computed comes before the last item of the page. */
    private static boolean isCovered(List<CalendarItem> items, CalendarPosition last, int limit) {
        return items.size() >= limit && items.get(limit - 1).position().compareTo(last) <= 0;
    }
}
