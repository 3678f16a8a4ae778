package net.openmeet.occurrence.trail;

import java.util.List;
import java.util.UUID;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceChanges;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.OrganisedState;
import net.openmeet.platform.change.FieldChange;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A date that a change concerned.
 *
 * @param date its RecurrenceId of then
 * @param changes what is different, field by field
 * @param before what its organiser had made of it until then
 * @param after and from then on
 */
public record ChangedDate(
        UUID occurrence, RecurrenceId date, List<FieldChange> changes, OrganisedState before, OrganisedState after) {

    public ChangedDate {
        changes = List.copyOf(changes);
    }

    /** What became of a date; {@code was} and {@code is} are what others see of it. */
    public static ChangedDate of(Occurrence before, OccurrenceView was, Occurrence after, OccurrenceView is) {
        return new ChangedDate(
                after.id(),
                after.recurrenceId(),
                OccurrenceChanges.ofAll(was, is),
                before.organised(),
                after.organised());
    }
}
