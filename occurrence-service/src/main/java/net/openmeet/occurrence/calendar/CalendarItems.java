package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import org.springframework.stereotype.Component;

/** Makes what stands in a calendar of the rows that were found and the dates that were computed. */
@Component
public class CalendarItems {

    private final SeenSeriesCatalogue series;
    private final VirtualOccurrences virtual;

    CalendarItems(SeenSeriesCatalogue series, VirtualOccurrences virtual) {
        this.series = series;
        this.virtual = virtual;
    }

    /**
     * What is stored, and what is computed and isn't stored, in the order of a calendar.
     *
     * @param reasons why what is computed of a series is there, by its id
     */
    List<CalendarItem> merged(
            FoundRows found, List<Computed> computed, Function<UUID, Set<CalendarReason>> reasons, Instant now) {
        var items = new ArrayList<CalendarItem>(found.events());
        List<SeriesReference> references =
                found.dates().stream().map(FoundDate::series).distinct().toList();
        Map<UUID, SeenSeries> seen = series.read(references);
        for (FoundDate date : found.dates()) {
            SeenSeries of = Objects.requireNonNull(seen.get(date.series().id()), "read in the same state");
            items.add(new CalendarItem.OfSeries(of, date.date(), date.reasons()));
        }
        for (Computed date : computed) {
            DateKey key = date.key();
            if (!found.stored().contains(key)) {
                items.add(virtual(
                        date, found.answered().getOrDefault(key, Attendance.NONE), reasons.apply(key.series()), now));
            }
        }
        items.sort(Comparator.comparing(CalendarItem::position));
        return items;
    }

    /** As {@link #merged(FoundRows, List, Function, Instant)}, where nothing is there for a reason. */
    List<CalendarItem> merged(FoundRows found, List<Computed> computed, Instant now) {
        return merged(found, computed, series -> Set.of(), now);
    }

    private static CalendarItem virtual(
            Computed computed, Attendance attendance, Set<CalendarReason> reasons, Instant now) {
        boolean isOver = !computed.date().startsAt().isAfter(now)
                && Occurrence.on(computed.series().series(), computed.date().date(), now)
                                .frozen()
                        != null;
        return new CalendarItem.OfSeries(
                computed.series(), new ListItem.Virtual(computed.date(), isOver, attendance), reasons);
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
}
