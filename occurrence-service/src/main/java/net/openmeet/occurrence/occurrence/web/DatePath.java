package net.openmeet.occurrence.occurrence.web;

import net.openmeet.occurrence.series.OccurrenceSlug;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.recurrence.RecurrenceId;

/** A date of a series in a path. */
public final class DatePath {

    private DatePath() {}

    /**
     * Reads the path variable {@code recurrenceId}.
     *
     * @throws ProblemException 400 {@code invalid-parameter} where it is none
     */
    public static RecurrenceId parse(String recurrenceId) {
        try {
            return RecurrenceId.parse(recurrenceId);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalidParameter(
                    "recurrenceId",
                    "Send the original local start, such as 2026-06-11T19:00, or 2026-06-11 when all-day.");
        }
    }

    /** The path of a date. */
    public static String of(OccurrenceSlug slug) {
        return "/api/series/" + slug.series() + "/occurrences/" + slug.recurrenceId();
    }

    /** The problem of a date that there isn't, or that the caller may not know of. */
    public static ProblemException notFound() {
        return ProblemException.notFound("occurrence-not-found", "The series has no such date.");
    }

    /** The problem of a series that there isn't, or that the caller may not know of. */
    public static ProblemException seriesNotFound() {
        return ProblemException.notFound("series-not-found", "There is no such series.");
    }
}
