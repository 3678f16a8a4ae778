package net.openmeet.occurrence.date.web;

import net.openmeet.occurrence.date.DateRange;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.time.web.DateReader;
import org.jspecify.annotations.Nullable;

/** Reads from which date on until which other one dates are meant. */
public final class RangeReader {

    private RangeReader() {}

    /** The range that a body names; null after a violation. */
    static @Nullable DateRange inBody(@Nullable String from, @Nullable String until, Violations violations) {
        RecurrenceId first = new DateReader(violations).date("/from", from);
        RecurrenceId end = new DateReader(violations).date("/until", until);
        if (first == null || end == null) {
            return null;
        }
        if (!isBefore(first, end)) {
            violations.add("/until", "not-after-start", "A range ends after it begins.");
            return null;
        }
        return range(first, end);
    }

    /**
     * The range between two parameters.
     *
     * @throws ProblemException 400 {@code invalid-parameter} where it is none
     */
    public static DateRange between(RecurrenceId first, RecurrenceId end) {
        if (!isBefore(first, end)) {
            throw ProblemException.invalidParameter("until", "A range ends after it begins.");
        }
        return range(first, end);
    }

    /**
     * The local start, or date, that a parameter names.
     *
     * @throws ProblemException 400 {@code invalid-parameter} where it is none
     */
    static RecurrenceId parameter(String name, String text) {
        var violations = new Violations();
        RecurrenceId date = new DateReader(violations).date("/" + name, text);
        if (date == null) {
            throw ProblemException.invalidParameter(
                    name, violations.all().getFirst().detail());
        }
        return date;
    }

    private static boolean isBefore(RecurrenceId first, RecurrenceId end) {
        return first.localDateTime().isBefore(end.localDateTime());
    }

    private static DateRange range(RecurrenceId first, RecurrenceId end) {
        return new DateRange(first.localDateTime(), end.localDateTime());
    }
}
