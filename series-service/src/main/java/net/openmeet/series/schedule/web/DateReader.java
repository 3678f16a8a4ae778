package net.openmeet.series.schedule.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.ScheduleProposal;
import org.jspecify.annotations.Nullable;

/** Reads the start, the duration and the single dates of a request. */
final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_DURATION = 40;
    private static final Pattern WITH_OFFSET =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})");

    private final Violations violations;

    DateReader(Violations violations) {
        this.violations = violations;
    }

    @Nullable
    RecurrenceId start(@Nullable String text) {
        return date("/start", text);
    }

    List<RecurrenceId> dates(String pointer, List<@Nullable String> texts) {
        if (texts.size() > ScheduleProposal.MOST_DATES) {
            ScheduleRefusals.tooMany(pointer, ScheduleProposal.MOST_DATES, violations);
            return List.of();
        }
        return IntStream.range(0, texts.size())
                .mapToObj(index -> date(pointer + "/" + index, texts.get(index)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    NominalDuration duration(@Nullable String text) {
        if (text == null) {
            violations.add("/duration", "required", "Say how long each date lasts.", "PT1H");
            return null;
        }
        try {
            // A longer text could only be a number with leading zeros.
            return NominalDuration.parse(text.length() > LONGEST_DURATION ? "" : text);
        } catch (InvalidRecurrenceException e) {
            violations.add("/duration", e.code(), e.getMessage() + ".", e.suggestion());
            return null;
        }
    }

    private @Nullable RecurrenceId date(String pointer, @Nullable String text) {
        if (text == null) {
            violations.add(pointer, "required", "This is required.");
            return null;
        }
        var withOffset = WITH_OFFSET.matcher(text);
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
            var date = RecurrenceId.parse(text);
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
