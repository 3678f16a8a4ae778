package net.openmeet.occurrence.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences of a series to list.
 *
 * @param from inclusive; null: now
 * @param to exclusive; null: 90 days after {@code from}, or as much later as the next 3 dates take
 * @param after where an earlier page ended; it then says where the range begins and ends, too
 * @param limit how many at most
 */
public record ListQuery(
        @Nullable Bound from, @Nullable Bound to, @Nullable Continuation after, int limit) {

    /** The last occurrence of a page, and the end of the range that it is a page of. */
    public record Continuation(Position last, Instant to) {}
}
