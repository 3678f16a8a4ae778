package net.openmeet.occurrence.preview.web;

import java.util.EnumSet;
import java.util.Set;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.web.EditName;
import net.openmeet.vocabulary.phase.edit.web.EditOfSeries;
import org.jspecify.annotations.Nullable;

/** Reads from a request for a preview which edit it is of. */
final class EditParameters {

    /** Those of a date; to cancel and to reinstate is said of many dates, too. */
    private static final Set<EditName> OF_DATES = EnumSet.of(
            EditName.EXCLUDE,
            EditName.INCLUDE,
            EditName.REVERT,
            EditName.RESCHEDULE,
            EditName.CANCEL,
            EditName.REINSTATE);

    private static final Set<EditName> NEVER_OF_MANY =
            EnumSet.of(EditName.EXCLUDE, EditName.INCLUDE, EditName.REVERT, EditName.RESCHEDULE);

    private EditParameters() {}

    /**
     * Reads the parameters; null: not sent.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    static EditOfSeries read(
            String slug,
            @Nullable String edit,
            @Nullable String date,
            @Nullable String from,
            @Nullable String until,
            @Nullable Long version) {
        EditName name = edit == null ? EditName.EDIT : name(edit);
        if (date == null && NEVER_OF_MANY.contains(name)) {
            throw ProblemException.invalidParameter("date", "Send the recurrenceId of the date that is meant.");
        }
        if (date != null && name != EditName.EDIT && !OF_DATES.contains(name)) {
            throw ProblemException.invalidParameter("date", "This is no edit of a single date.");
        }
        if (from != null && (name != EditName.EDIT || date != null)) {
            throw ProblemException.invalidParameter("from", "This edit has no such parameter.");
        }
        if (version != null) {
            throw ProblemException.invalidParameter("version", "This edit has no such parameter.");
        }
        if (until != null && from == null) {
            throw ProblemException.invalidParameter("until", "A range has a from, too.");
        }
        return new EditOfSeries(name, slug, date("date", date), date("from", from), date("until", until));
    }

    /**
     * The edit of a name.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    static EditName name(String edit) {
        return EditName.find(edit)
                .orElseThrow(() -> ProblemException.invalidParameter("edit", "There is no such edit."));
    }

    private static @Nullable RecurrenceId date(String parameter, @Nullable String text) {
        try {
            return text == null ? null : RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(
                    parameter, "Send a local start such as 2026-03-03T19:00, or 2026-03-03 when all-day.");
        }
    }
}
