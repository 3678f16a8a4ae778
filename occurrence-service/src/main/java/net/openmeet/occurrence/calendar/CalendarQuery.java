package net.openmeet.occurrence.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of whose calendar to show.
 *
 * @param account whose it is
 * @param from of what starts then or later
 * @param to exclusive
 * @param after where an earlier page ended; null: the first
 * @param limit how many at most
 */
public record CalendarQuery(
        UUID account, Instant from, Instant to, @Nullable CalendarPosition after, int limit) {

    /** What the page comes after. */
    CalendarPosition begin() {
        return after == null ? CalendarPosition.before(from) : after;
    }

    /** The same for another number. */
    CalendarQuery limitedTo(int other) {
        return new CalendarQuery(account, from, to, after, other);
    }
}
