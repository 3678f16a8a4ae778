package net.openmeet.occurrence.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.recurrence.RecurrenceId;

/**
 * The name of a series' date in URLs: {@code tuesday-yoga-2026-03-03-1900}, or {@code tuesday-yoga-2026-03-03} when
 * all-day; six digits of time where the seconds are not zero. Derived, so virtual occurrences have one, too.
 *
 * @param series the series' slug
 */
public record OccurrenceSlug(String series, RecurrenceId recurrenceId) {

    private static final Pattern FORM = Pattern.compile("(.+)-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{2})(\\d{2})(\\d{2})?)?");

    /** Reads a slug; empty where it doesn't end with a date, as a standalone event's never does. */
    public static Optional<OccurrenceSlug> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            var slug = new OccurrenceSlug(form.group(1), recurrenceId(form));
            return slug.toString().equals(text) ? Optional.of(slug) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    private static RecurrenceId recurrenceId(Matcher form) {
        LocalDate date = LocalDate.parse(form.group(2));
        if (form.group(3) == null) {
            return RecurrenceId.of(date);
        }
        int second = form.group(5) == null ? 0 : Integer.parseInt(form.group(5));
        return RecurrenceId.of(
                date.atTime(LocalTime.of(Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)), second)));
    }

    @Override
    public String toString() {
        return series + "-" + recurrenceId.toString().replace("T", "-").replace(":", "");
    }
}
