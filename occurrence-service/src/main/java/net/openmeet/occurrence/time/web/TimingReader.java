package net.openmeet.occurrence.time.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.time.web.DateReader;
import net.openmeet.vocabulary.time.web.DurationReader;
import net.openmeet.vocabulary.time.web.ZoneReader;
import org.jspecify.annotations.Nullable;

/** Reads when an event takes place. What can't be read is reported, and something harmless stands in for it. */
public final class TimingReader {

    private static final int LONGEST_DAYS = 366;
    private static final NominalDuration ANY_DURATION = NominalDuration.parse("P1D");

    private final Violations violations;

    public TimingReader(Violations violations) {
        this.violations = violations;
    }

    /** The timing; null after a violation of the start. */
    public @Nullable Timing timing(@Nullable String timeZone, @Nullable String start, @Nullable String duration) {
        ZoneId zone = new ZoneReader(violations).zone(timeZone);
        return timing(Objects.requireNonNullElse(zone, ZoneOffset.UTC), start, duration);
    }

    /** The timing in a zone that isn't in question; null after a violation of the start. */
    public @Nullable Timing timing(ZoneId zone, @Nullable String start, @Nullable String duration) {
        RecurrenceId readStart = new DateReader(violations).date("/start", start);
        NominalDuration lasts =
                Objects.requireNonNullElse(new DurationReader(violations).duration(duration), ANY_DURATION);
        if (lasts.days() * 86_400L + lasts.seconds() > LONGEST_DAYS * 86_400L) {
            violations.add("/duration", "too-long", "An event lasts at most " + LONGEST_DAYS + " days.");
        }
        if (readStart == null) {
            return null;
        }
        if (readStart.isAllDay() && lasts.seconds() > 0) {
            violations.add("/duration", "not-whole-days", "All-day events last whole days.", "P1D");
        }
        return new Timing(readStart, zone, lasts);
    }
}
