package net.openmeet.vocabulary.template;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.openmeet.recurrence.NominalDuration;
import org.jspecify.annotations.Nullable;

/**
 * When answers are taken, told from the start: so each date of a series has its own.
 *
 * @param opens how long before the start they are taken from; null: from the beginning
 * @param closes how long before the start they aren't taken any more; null: until the end
 */
public record RsvpWindow(
        @Nullable NominalDuration opens, @Nullable NominalDuration closes) {

    public static final int LONGEST_DAYS = 366;

    private static final long DAY = 86_400;

    public RsvpWindow {
        require(opens != null || closes != null, "A window opens or closes");
        require(isAtMost(opens) && isAtMost(closes), "A window is too long");
        require(opens == null || closes == null || length(closes) < length(opens), "A window closes after it opens");
    }

    /** Whether a window may open or close so long before the start. */
    public static boolean isAtMost(@Nullable NominalDuration duration) {
        return duration == null || length(duration) <= LONGEST_DAYS * DAY;
    }

    /** Seconds, a day taken for 24 hours. */
    public static long length(NominalDuration duration) {
        return duration.days() * DAY + duration.seconds();
    }

    /** When it opens for what starts then; empty: it is open from the beginning. */
    public Optional<Instant> opensAt(LocalDateTime start, ZoneId zone) {
        return Optional.ofNullable(opens).map(duration -> before(start, zone, duration));
    }

    /** When it closes for what starts then; empty: at the end. */
    public Optional<Instant> closesAt(LocalDateTime start, ZoneId zone) {
        return Optional.ofNullable(closes).map(duration -> before(start, zone, duration));
    }

    private static Instant before(LocalDateTime start, ZoneId zone, NominalDuration duration) {
        return start.atZone(zone)
                .minusDays(duration.days())
                .minusSeconds(duration.seconds())
                .toInstant();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
