package net.openmeet.occurrence.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import net.openmeet.platform.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where what was found goes on, as a cursor.
 *
 * @param page as of any calendar
 * @param window from when on series are listed with their next date: as on the first page, whenever the next one is asked for
 */
record DiscoveryCursor(CalendarCursor page, Instant window) {

    String encoded() {
        return Cursor.of(page.encoded(), window.toString()).encoded();
    }

    /** Null for none: the first page. */
    static @Nullable DiscoveryCursor read(@Nullable String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return null;
        }
        CalendarCursor page = CalendarCursor.read(cursor.part(0));
        try {
            Instant window = Instant.parse(cursor.part(1));
            if (page != null && CalendarCursor.isCivil(window)) {
                return new DiscoveryCursor(page, window);
            }
        } catch (DateTimeException e) {
            // Answered below, like every other text that was never written here.
        }
        throw Cursor.invalid();
    }
}
