package net.openmeet.occurrence.occurrence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.occurrence.time.web.TimingReader;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.time.web.ZoneReader;
import org.jspecify.annotations.Nullable;

/** When an occurrence takes place from now on, as callers send it. */
@Schema(name = "Reschedule", example = "{\"start\": \"2026-03-04T20:00\", \"duration\": \"PT1H\"}")
public record RescheduleRequest(
        @Schema(description = "Local start, or date when all-day.", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String start,

        @Schema(
                description =
                        "How long it lasts, ISO 8601; as before when missing. Has to be there where what had a time becomes all-day, or the other way round.")
        @Nullable
        String duration,

        @Schema(
                description =
                        "IANA time zone, as before when missing. Of a standalone event only: a date has its series' zone.")
        @Nullable
        String timeZone) {

    /** What the request asks for of a date of a series; 422 with all violations when it is carried out. */
    public OccurrenceChange toChangeOfDate() {
        return new OccurrenceChange.Reschedule(current -> {
            var violations = new Violations();
            if (timeZone != null) {
                violations.add("/timeZone", "not-allowed", "A date has the time zone of its series: leave it out.");
            }
            return after(current, current.zone(), violations);
        });
    }

    /** What the request asks for of a standalone event; 422 with all violations when it is carried out. */
    public OccurrenceChange toChangeOfEvent() {
        return new OccurrenceChange.Reschedule(current -> {
            var violations = new Violations();
            ZoneId zone = timeZone == null ? null : new ZoneReader(violations).zone(timeZone);
            return after(current, Objects.requireNonNullElse(zone, current.zone()), violations);
        });
    }

    /**
     * When it takes place that took place at {@code current}.
     *
     * @throws ProblemException 422 with all violations, if there are any
     */
    private Timing after(Timing current, ZoneId zone, Violations violations) {
        Timing timing = new TimingReader(violations)
                .timing(zone, start, duration == null ? current.duration().toString() : duration);
        if (timing != null && duration == null && timing.isAllDay() != current.isAllDay()) {
            violations.add("/duration", "required", "Say how long it lasts.", timing.isAllDay() ? "P1D" : "PT1H");
        }
        violations.throwIfAny();
        return Objects.requireNonNull(timing);
    }
}
