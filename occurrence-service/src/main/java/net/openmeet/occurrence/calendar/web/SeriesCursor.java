package net.openmeet.occurrence.calendar.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.occurrence.calendar.CalendarPosition;
import net.openmeet.occurrence.calendar.DiscoveryFilters;
import net.openmeet.occurrence.calendar.DiscoveryQuery;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where series go on that were found, as a cursor.
 *
 * @param page as of any dates that were found
 * @param from from when on the next date of each counts: as on the first page, so that none comes twice
 */
record SeriesCursor(DiscoveryCursor page, Instant from) {

    static SeriesCursor after(CalendarPosition last, DiscoveryQuery query) {
        return new SeriesCursor(
                new DiscoveryCursor(new CalendarCursor(last, query.to()), query.window()), query.from());
    }

    String encoded() {
        return Cursor.of(page.encoded(), from.toString()).encoded();
    }

    /** Null for none: the first page. */
    static @Nullable SeriesCursor read(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return null;
        }
        DiscoveryCursor page = DiscoveryCursor.read(cursor.part(0));
        try {
            Instant from = Instant.parse(cursor.part(1));
            if (page != null && isBegin(from, page.page())) {
                return new SeriesCursor(page, from);
            }
        } catch (DateTimeException e) {
            // Answered below, like every other text that was never written here.
        }
        throw Cursor.invalid();
    }

    private static boolean isBegin(Instant from, CalendarCursor page) {
        return CalendarCursor.isCivil(from)
                && !from.isAfter(page.last().startsAt())
                && Duration.between(from, page.to()).toDays() <= CalendarRange.MOST_DAYS;
    }

    /** The query that goes on there. */
    DiscoveryQuery query(@Nullable String words, DiscoveryFilters filters, boolean byMember, int limit) {
        CalendarCursor dates = page.page();
        return new DiscoveryQuery(from, dates.to(), page.window(), words, filters, byMember, dates.last(), limit);
    }
}
