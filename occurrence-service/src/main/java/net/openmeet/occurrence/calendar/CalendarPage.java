package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a calendar, all of it as it was at one time.
 *
 * @param now what has ended by then is over
 * @param next what the next page comes after; null where there is none
 */
public record CalendarPage(
        List<CalendarItem> items, Instant now, @Nullable CalendarPosition next) {

    public CalendarPage {
        items = List.copyOf(items);
    }

    /** The first {@code size} of what was found, which is one more where there is another page. */
    static CalendarPage of(List<CalendarItem> found, Instant now, int size) {
        if (found.size() <= size) {
            return new CalendarPage(found, now, null);
        }
        List<CalendarItem> page = found.subList(0, size);
        return new CalendarPage(page, now, page.getLast().position());
    }
}
