package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a group's calendar to show.
 *
 * @param viewer to whom
 * @param from of what starts then or later
 * @param to exclusive
 * @param after where an earlier page ended; null: the first
 * @param limit how many at most
 */
public record GroupCalendarQuery(
        UUID group,
        Viewer viewer,
        Instant from,
        Instant to,
        @Nullable CalendarPosition after,
        int limit) {

    /** What the page comes after. */
    CalendarPosition begin() {
        return after == null ? CalendarPosition.before(from) : after;
    }
}
