package net.openmeet.vocabulary.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people plan by who come to an occurrence.
 *
 * @param localStart in its zone; midnight when all-day
 * @param zone null: none is said
 * @param takingPart null: not known
 */
public record Plan(
        LocalDateTime localStart,
        boolean allDay,
        @Nullable ZoneId zone,
        Instant startsAt,
        @Nullable TakingPart takingPart) {

    private static final Duration FAR = Duration.ofMinutes(30);

    /**
     * Whether the start is half an hour or more away from where it was, or on another day; whether it takes place somewhere else; or whether people
     * can't come any more, or not take part online. Another way to take part besides decides for nobody.
     */
    public boolean isUpsetBy(Plan after) {
        return isMovedTo(after)
                || (takingPart != null && after.takingPart != null && takingPart.isDisruptedBy(after.takingPart));
    }

    /** Where the clocks of the place say the same as before, only the rules for these clocks have changed: nobody moved anything. */
    private boolean isMovedTo(Plan after) {
        if (localStart.equals(after.localStart) && Objects.equals(zone, after.zone)) {
            return allDay != after.allDay;
        }
        Duration moved = Duration.between(startsAt, after.startsAt).abs();
        return moved.compareTo(FAR) >= 0 || !localStart.toLocalDate().equals(after.localStart.toLocalDate());
    }
}
