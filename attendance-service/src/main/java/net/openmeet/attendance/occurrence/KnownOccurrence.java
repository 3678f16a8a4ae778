package net.openmeet.attendance.occurrence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service knows of an occurrence.
 *
 * @param slug its name in URLs
 * @param ownerId account of the organiser
 * @param capacity seats, guests included, 0 or more; null: unlimited
 * @param endsAt when it is over, unless it is completed earlier
 */
public record KnownOccurrence(
        UUID id,
        String slug,
        UUID ownerId,
        Visibility visibility,
        OccurrenceStatus status,
        @Nullable Integer capacity,
        Instant endsAt) {

    public KnownOccurrence {
        if (capacity != null && capacity < 0) {
            throw new IllegalArgumentException("A capacity is 0 or more, not " + capacity);
        }
    }

    /** Whether {@code accountId} may know that it exists; null is somebody who has not signed in. */
    public boolean isVisibleTo(@Nullable UUID accountId) {
        return status != OccurrenceStatus.REMOVED && (visibility != Visibility.PRIVATE || ownerId.equals(accountId));
    }
}
