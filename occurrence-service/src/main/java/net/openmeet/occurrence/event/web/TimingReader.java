package net.openmeet.occurrence.event.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Reads when an event takes place. What can't be read is reported, and something harmless stands in for it. */
final class TimingReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_TEXT = 40;
    private static final Pattern WITH_OFFSET =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private static final RecurrenceId ANY_START = RecurrenceId.parse("2000-01-01T00:00");
    private static final NominalDuration ANY_DURATION = NominalDuration.parse("P1D");

    private final Violations violations;

    TimingReader(Violations violations) {
        this.violations = violations;
    }

    /** The timing; of no use after a violation. */
    Timing timing(@Nullable String timeZone, @Nullable String start, @Nullable String duration) {
        var timing = new Timing(start(start), zone(timeZone), duration(duration));
        if (timing.isAllDay() && timing.duration().seconds() > 0) {
            violations.add("/duration", "not-whole-days", "All-day events last whole days.", "P1D");
        }
        return timing;
    }

    private ZoneId zone(@Nullable String name) {
        if (name != null && ZONES.contains(name)) {
            return ZoneId.of(name);
        }
        if (name == null) {
            violations.add("/timeZone", "required", "Name the IANA time zone.", "Europe/Berlin");
        } else {
            violations.add("/timeZone", "unknown-time-zone", "This is not the name of an IANA time zone.", meant(name));
        }
        return ZoneOffset.UTC;
    }

    private static @Nullable String meant(String wrong) {
        var wanted = wrong.strip().replace(' ', '_');
        return ZONES.stream().filter(wanted::equalsIgnoreCase).findFirst().orElse(null);
    }

    private RecurrenceId start(@Nullable String text) {
        if (text == null) {
            violations.add("/start", "required", "This is required.");
            return ANY_START;
        }
        var withOffset = WITH_OFFSET.matcher(text);
        if (withOffset.matches()) {
            violations.add(
                    "/start",
                    "offset-not-allowed",
                    "Send the local time alone; timeZone says where it is meant.",
                    withOffset.group(1));
            return ANY_START;
        }
        return wellFormedStart(text);
    }

    private RecurrenceId wellFormedStart(String text) {
        try {
            var start = RecurrenceId.parse(text);
            int year = start.date().getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return start;
            }
            violations.add("/start", "out-of-range", "The year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        } catch (IllegalArgumentException e) {
            violations.add(
                    "/start",
                    "invalid-date",
                    "Send a local date-time such as 2026-03-03T19:00, or a date such as 2026-03-03 when all-day.");
        }
        return ANY_START;
    }

    private NominalDuration duration(@Nullable String text) {
        if (text == null) {
            violations.add("/duration", "required", "Say how long it lasts.", "PT1H");
            return ANY_DURATION;
        }
        try {
            // A longer text could only be a number with leading zeros.
            var duration = NominalDuration.parse(text.length() > LONGEST_TEXT ? "" : text);
            if (duration.days() * 86_400L + duration.seconds() > LONGEST_DAYS * 86_400L) {
                violations.add("/duration", "too-long", "An event lasts at most " + LONGEST_DAYS + " days.");
            }
            return duration;
        } catch (InvalidRecurrenceException e) {
            violations.add("/duration", e.code(), e.getMessage() + ".", e.suggestion());
            return ANY_DURATION;
        }
    }
}
