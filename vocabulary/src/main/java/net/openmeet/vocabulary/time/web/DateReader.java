package net.openmeet.vocabulary.time.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Reads local starts of a request: date-times, or dates when all-day. */
public final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern WITH_OFFSET =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})");

    private final Violations violations;

    public DateReader(Violations violations) {
        this.violations = violations;
    }

    /**
     * The local start at a pointer; null after a violation.
     *
     * @param pointer where in the body it stands
     */
    public @Nullable RecurrenceId date(String pointer, @Nullable String text) {
        if (text == null) {
            violations.add(pointer, "required", "This is required.");
            return null;
        }
        Matcher withOffset = WITH_OFFSET.matcher(text);
        if (withOffset.matches()) {
            violations.add(
                    pointer,
                    "offset-not-allowed",
                    "Send the local time alone; timeZone says where it is meant.",
                    withOffset.group(1));
            return null;
        }
        return wellFormed(pointer, text);
    }

    private @Nullable RecurrenceId wellFormed(String pointer, String text) {
        try {
            RecurrenceId date = RecurrenceId.parse(text);
            int year = date.date().getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return date;
            }
            violations.add(pointer, "out-of-range", "The year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        } catch (IllegalArgumentException e) {
            violations.add(
                    pointer,
                    "invalid-date",
                    "Send a local date-time such as 2026-03-03T19:00, or a date such as 2026-03-03 when all-day.");
        }
        return null;
    }
}
