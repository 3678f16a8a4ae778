package net.openmeet.occurrence.trail.web;

import java.util.List;
import net.openmeet.occurrence.trail.ChangedDate;
import net.openmeet.vocabulary.change.web.ChangedField;

/**
 * One of the dates that a change concerned.
 *
 * @param recurrenceId that it had then
 * @param changes what is different, field by field
 */
record ChangedDateResponse(String recurrenceId, List<ChangedField> changes) {

    static ChangedDateResponse of(ChangedDate date) {
        return new ChangedDateResponse(
                date.date().toString(),
                date.changes().stream().map(ChangedField::of).toList());
    }
}
