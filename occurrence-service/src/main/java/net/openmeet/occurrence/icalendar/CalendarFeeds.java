package net.openmeet.occurrence.icalendar;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.calendar.CalendarItem;
import net.openmeet.occurrence.calendar.CalendarItems;
import net.openmeet.occurrence.calendar.CalendarPage;
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.CalendarReason;
import net.openmeet.occurrence.listing.ListItem;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.series.SeenSeries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars over all series and standalone events as iCalendar: each date stands for itself, under its occurrence's id. */
@Service
public class CalendarFeeds {

    private final CalendarItems items;
    private final FeedRows rows;
    private final Calendars calendars;

    CalendarFeeds(CalendarItems items, FeedRows rows, @Value("${openmeet.public-url}") URI site) {
        this.items = items;
        this.rows = rows;
        this.calendars = new Calendars(site);
    }

    /** A member's own calendar. It doesn't say where it is: that is a secret, and the text may be handed on. */
    @Transactional(readOnly = true)
    public byte[] personal(String name, CalendarPage page, FeedRange range) {
        return calendars.of(name, null, listed(page), page.next() != null, range);
    }

    /**
     * What was found for everybody.
     *
     * @param path where it was asked for, with its query
     */
    @Transactional(readOnly = true)
    public byte[] found(String name, String path, CalendarPage page, FeedRange range) {
        return calendars.of(name, path, listed(page), page.next() != null, range);
    }

    /** What went since it was found isn't there any more. */
    private List<ListedDate> listed(CalendarPage page) {
        Map<CalendarPosition, OccurrenceView> others = items.others(page);
        Map<UUID, Instant> changes = rows.changes(rowsOf(page));
        return page.items().stream()
                .flatMap(item -> date(item, others, changes).map(date -> ListedDate.of(item, date)).stream())
                .toList();
    }

    private static Optional<FeedDate> date(
            CalendarItem item, Map<CalendarPosition, OccurrenceView> others, Map<UUID, Instant> changes) {
        return switch (item) {
            case CalendarItem.Standalone(OccurrenceView event, Attendance _, long _, Set<CalendarReason> _) ->
                changed(event.id(), changes).map(at -> new FeedDate(event, event.version() - 1, at));
            case CalendarItem.OfSeries(SeenSeries seen, ListItem shown, Set<CalendarReason> _) -> {
                KnownSeries series = seen.series();
                OccurrenceView occurrence = others.getOrDefault(item.position(), view(series, shown));
                yield changed(series.id(), changes).map(at -> date(series, occurrence, at, changes));
            }
        };
    }

    private static OccurrenceView view(KnownSeries series, ListItem shown) {
        Occurrence occurrence = switch (shown) {
            case ListItem.Stored stored -> stored.occurrence();
            case ListItem.Virtual computed ->
                Occurrence.on(series, computed.position().date(), Instant.MIN);
        };
        return occurrence.in(series);
    }

    /** Of a date of a series both count: its own changes, and those of its series. */
    private static FeedDate date(
            KnownSeries series, OccurrenceView occurrence, Instant seriesChanged, Map<UUID, Instant> changes) {
        Instant last = changed(occurrence.id(), changes)
                .filter(own -> own.isAfter(seriesChanged))
                .orElse(seriesChanged);
        return new FeedDate(occurrence, series.version() - 1 + occurrence.version(), last);
    }

    private static Optional<Instant> changed(UUID row, Map<UUID, Instant> changes) {
        return Optional.ofNullable(changes.get(row));
    }

    private static Set<UUID> rowsOf(CalendarPage page) {
        Set<UUID> ids = new HashSet<>();
        for (CalendarItem item : page.items()) {
            switch (item) {
                case CalendarItem.Standalone standalone ->
                    ids.add(standalone.event().id());
                case CalendarItem.OfSeries date -> {
                    ids.add(date.series().series().id());
                    if (date.date() instanceof ListItem.Stored stored) {
                        ids.add(stored.occurrence().id());
                    }
                }
            }
        }
        return ids;
    }
}
