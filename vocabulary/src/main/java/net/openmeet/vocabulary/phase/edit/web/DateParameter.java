package net.openmeet.vocabulary.phase.edit.web;

import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** The recurrenceId of a date, outside of a body. */
public final class DateParameter {

    private DateParameter() {}

    /**
     * The date in a path.
     *
     * @throws ProblemException 404 {@code occurrence-not-found}: what names no date is the path of none
     */
    public static RecurrenceId inPath(String text) {
        try {
            return RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound("occurrence-not-found", "The series has no such date.");
        }
    }

    /**
     * The date of the query parameter {@code from}; null where it is missing.
     *
     * @throws ProblemException 400 {@code invalid-parameter}
     */
    public static @Nullable RecurrenceId from(@Nullable String text) {
        try {
            return text == null ? null : RecurrenceId.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(
                    "from", "Send the recurrenceId of a date: 2026-03-03T19:00, or 2026-03-03 when all-day.");
        }
    }
}
