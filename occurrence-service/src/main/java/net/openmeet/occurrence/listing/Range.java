package net.openmeet.occurrence.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param from inclusive
 * @param after what the stretch comes after; null where it begins at {@code from}
 * @param to exclusive
 */
record Range(Instant from, @Nullable Position after, Instant to) {

    boolean contains(Position position) {
        return position.startsAt().isBefore(to)
                && (after == null ? !position.startsAt().isBefore(from) : position.compareTo(after) > 0);
    }
}
