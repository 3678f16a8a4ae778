package net.openmeet.occurrence.vivification;

import net.openmeet.occurrence.occurrence.Overrides;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * What a new series says of one of its dates.
 *
 * @param reason why it is cancelled; null: not said, or it isn't
 */
public record DateOverride(
        RecurrenceId date,
        Overrides overrides,
        boolean cancelled,
        @Nullable String reason) {

    /** In which stage it begins. */
    Stage stage() {
        return cancelled ? Stage.SCHEDULED.cancelled(reason) : Stage.SCHEDULED;
    }
}
