package net.openmeet.occurrence.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among all that is in lists.
 *
 * @param from of what starts then or later, and isn't over
 * @param to exclusive
 * @param window from when on series are listed with their next date
 * @param words as somebody wrote them; null: everything
 * @param filters what it has to have besides
 * @param byMember whether who looks has signed in, and finds what is visible to members
 * @param after where an earlier page ended; null: the first
 * @param limit how many at most
 */
public record DiscoveryQuery(
        Instant from,
        Instant to,
        Instant window,
        @Nullable String words,
        DiscoveryFilters filters,
        boolean byMember,
        @Nullable CalendarPosition after,
        int limit) {

    /** What the page comes after. */
    CalendarPosition begin() {
        return after == null ? CalendarPosition.before(from) : after;
    }
}
