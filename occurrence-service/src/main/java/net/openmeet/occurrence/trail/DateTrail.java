package net.openmeet.occurrence.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of dates of a series at once, by whom and when.
 *
 * @param number the later the greater
 * @param by account
 * @param undone the change that it takes back; null: it takes none back
 * @param dates how many
 * @param first the first of them
 * @param last the last of them
 * @param changes what is different about one of them, field by field: the first, or the one that was asked for
 */
public record DateTrail(
        long number,
        UUID changeId,
        @Nullable UUID by,
        Instant at,
        TrailKind kind,
        @Nullable UUID undone,
        int dates,
        RecurrenceId first,
        RecurrenceId last,
        List<FieldChange> changes) {

    public DateTrail {
        changes = List.copyOf(changes);
    }
}
