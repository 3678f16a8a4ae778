package net.openmeet.series.preview.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import net.openmeet.platform.problem.Violations;
import net.openmeet.series.preview.SchedulePreview;
import net.openmeet.vocabulary.schedule.Schedule;
import net.openmeet.vocabulary.schedule.web.RecurrenceRequest;
import net.openmeet.vocabulary.schedule.web.ScheduleReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A schedule to look at. What else a series has may be sent along, so that a form can send what it has; it isn't read. */
@Schema(
        description = "A schedule to look at; what else a series is created with may be there and is not read.",
        example = """
                {"timeZone": "Europe/Berlin", "start": "2026-03-03T19:00", "duration": "PT1H30M",
                 "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"]}, "limit": 3}""")
record PreviewRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String timeZone,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String start,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String duration,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        RecurrenceRequest recurrence,

        @Schema(description = "How many dates to show, 1 to 100; 10 when missing.") @Nullable
        Integer limit,

        @Schema(hidden = true) @Nullable JsonNode name,
        @Schema(hidden = true) @Nullable JsonNode description,
        @Schema(hidden = true) @Nullable JsonNode template,
        @Schema(hidden = true) @Nullable JsonNode visibility,
        @Schema(hidden = true) @Nullable JsonNode status,
        @Schema(hidden = true) @Nullable JsonNode originEvent) {

    private static final int USUAL = 10;

    /**
     * A schedule, and how many of its dates are wanted.
     *
     * @param limit 1 to {@link SchedulePreview#MOST_DATES}
     */
    record Wanted(Schedule schedule, int limit) {}

    Wanted toWanted() {
        var violations = new Violations();
        int dates = limit == null ? USUAL : limit;
        if (dates < 1 || dates > SchedulePreview.MOST_DATES) {
            violations.add("/limit", "out-of-range", "Send 1 to " + SchedulePreview.MOST_DATES + ".");
        }
        Schedule schedule = new ScheduleReader(violations).read(timeZone, start, duration, recurrence);
        violations.throwIfAny();
        return new Wanted(Objects.requireNonNull(schedule), dates);
    }
}
