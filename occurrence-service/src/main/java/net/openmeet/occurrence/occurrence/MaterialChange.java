package net.openmeet.occurrence.occurrence;

import java.time.Duration;
import java.util.Objects;
import net.openmeet.location.Location;
import net.openmeet.occurrence.time.Timing;
import org.jspecify.annotations.Nullable;

/** Tells a change that may decide whether people come from one that they can take note of. */
public final class MaterialChange {

    private static final Duration FAR = Duration.ofMinutes(30);

    private MaterialChange() {}

    /**
     * Whether the start is half an hour or more away from where it was, or on another day; or whether it takes place somewhere else. What moves in
     * person from nowhere or to nowhere was online before, or is from now on.
     */
    public static boolean isBetween(OccurrenceView before, OccurrenceView after) {
        return isMoved(before.timing(), after.timing())
                || !Objects.equals(
                        place(before.template().location()),
                        place(after.template().location()));
    }

    /** Where the clocks of the place say the same as before, only the rules for these clocks have changed: nobody moved anything. */
    private static boolean isMoved(Timing before, Timing after) {
        if (before.localStart().equals(after.localStart()) && Objects.equals(before.zone(), after.zone())) {
            return before.isAllDay() != after.isAllDay();
        }
        Duration moved = Duration.between(before.startsAt(), after.startsAt()).abs();
        return moved.compareTo(FAR) >= 0
                || !before.localStart().toLocalDate().equals(after.localStart().toLocalDate());
    }

    private static @Nullable Location place(@Nullable Location location) {
        return location == null
                ? null
                : Location.ofNullable(
                        location.name(),
                        location.country(),
                        location.postalCode(),
                        location.region(),
                        location.locality(),
                        location.street(),
                        null,
                        null);
    }
}
