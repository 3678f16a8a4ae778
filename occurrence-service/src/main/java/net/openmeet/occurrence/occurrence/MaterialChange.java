package net.openmeet.occurrence.occurrence;

import java.time.Duration;
import net.openmeet.occurrence.time.Timing;

/** Tells a change that may decide whether people come from one that they can take note of. */
public final class MaterialChange {

    private static final Duration FAR = Duration.ofMinutes(30);

    private MaterialChange() {}

    /**
     * Whether the start is half an hour or more away from where it was, or on another day; whether it takes place somewhere else; or whether people
     * can't come any more, or not take part online. Another way to take part besides decides for nobody.
     */
    public static boolean isBetween(OccurrenceView before, OccurrenceView after) {
        return isMoved(before.timing(), after.timing())
                || TakingPart.in(before.template()).isDisruptedBy(TakingPart.in(after.template()));
    }

    /** Where the clocks of the place say the same as before, only the rules for these clocks have changed: nobody moved anything. */
    private static boolean isMoved(Timing before, Timing after) {
        if (before.localStart().equals(after.localStart()) && before.zone().equals(after.zone())) {
            return before.isAllDay() != after.isAllDay();
        }
        Duration moved = Duration.between(before.startsAt(), after.startsAt()).abs();
        return moved.compareTo(FAR) >= 0
                || !before.localStart().toLocalDate().equals(after.localStart().toLocalDate());
    }
}
