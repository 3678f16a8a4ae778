package net.openmeet.occurrence.calendar;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.calendar.FoundRows.DateKey;
import net.openmeet.occurrence.calendar.FoundRows.FoundDate;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.VirtualOccurrences;
import net.openmeet.occurrence.occurrence.VirtualOccurrences.DateOf;
import net.openmeet.occurrence.series.SeenSeries;
import net.openmeet.occurrence.series.SeenSeriesCatalogue;
import net.openmeet.occurrence.series.SeriesReference;
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
    private final VirtualOccurrences virtual;
    private final Clock clock;

    PersonalCalendar(SeenSeriesCatalogue series, CalendarRows rows, VirtualOccurrences virtual, Clock clock) {
        this.series = series;
        this.rows = rows;
        this.virtual = virtual;
        this.clock = clock;
    }

    /** What starts in the range, in its order. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CalendarPage show(CalendarQuery query) {
        Instant now = clock.instant();
        Collection<SeenSeries> own = series.ofOwner(query.account());
        CalendarQuery oneMore = query.limitedTo(query.limit() + 1);
        for (int size = oneMore.limit(); ; size *= FURTHER) {
            List<Computed> computed = new ComputedDates(own, query.begin(), query.to()).next(size);
            List<CalendarItem> items = merged(rows.read(oneMore, own, computed), computed, now);
            if (computed.size() < size || isCovered(items, computed.getLast().position(), oneMore.limit())) {
                return CalendarPage.of(items, now, query.limit());
            }
        }
    }

    /** How those of a page look that are dates of series and aren't just as their series says, by where they stand. */
    public Map<CalendarPosition, OccurrenceView> others(CalendarPage page) {
        var views = new HashMap<CalendarPosition, OccurrenceView>();
        var positions = new ArrayList<CalendarPosition>();
        var over = new ArrayList<DateOf>();
        for (CalendarItem item : page.items()) {
            if (item instanceof CalendarItem.OfSeries(SeenSeries seen, ListItem date, Set<CalendarReason> reasons)
                    && !date.followsItsSeries()) {
                switch (date) {
                    case ListItem.Stored stored ->
                        views.put(item.position(), stored.occurrence().in(seen.series()));
                    case ListItem.Virtual computed -> {
                        positions.add(item.position());
                        over.add(new DateOf(seen.series(), computed.position().date()));
                    }
                }
            }
        }
        List<Occurrence> ended = virtual.on(over, page.now());
        for (int index = 0; index < over.size(); index++) {
            views.put(positions.get(index), ended.get(index).in(over.get(index).series()));
        }
        return views;
    }

    private List<CalendarItem> merged(FoundRows found, List<Computed> computed, Instant now) {
        var items = new ArrayList<CalendarItem>(found.events());
        List<SeriesReference> references =
                found.dates().stream().map(FoundDate::series).distinct().toList();
        Map<UUID, SeenSeries> seen = series.read(references);
        for (FoundDate date : found.dates()) {
            SeenSeries of = Objects.requireNonNull(seen.get(date.series().id()), "read in the same state");
            items.add(new CalendarItem.OfSeries(of, date.date(), date.reasons()));
        }
        Set<DateKey> stored = found.dates().stream().map(FoundDate::key).collect(Collectors.toSet());
        for (Computed date : computed) {
            var key = new DateKey(date.series().series().id(), date.date().date());
            if (!stored.contains(key) && !found.elsewhere().contains(key)) {
                items.add(virtual(date, found.answered().getOrDefault(key, Attendance.NONE), now));
            }
        }
        items.sort(Comparator.comparing(CalendarItem::position));
        return items;
    }

    private static CalendarItem virtual(Computed computed, Attendance attendance, Instant now) {
        boolean isOver = !computed.date().startsAt().isAfter(now)
                && Occurrence.on(computed.series().series(), computed.date().date(), now)
                                .frozen()
                        != null;
        return new CalendarItem.OfSeries(
                computed.series(),
                new ListItem.Virtual(computed.date(), isOver, attendance),
                EnumSet.of(CalendarReason.ORGANISING));
    }

    /** Whether no date that wasn't computed comes before the last item of the page. */
    private static boolean isCovered(List<CalendarItem> items, CalendarPosition last, int limit) {
        return items.size() >= limit && items.get(limit - 1).position().compareTo(last) <= 0;
    }
}
