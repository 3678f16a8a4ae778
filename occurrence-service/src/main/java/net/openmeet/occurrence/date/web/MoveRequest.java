package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** By how much dates of a series take place later, as callers send it. */
@Schema(name = "RangeMove", example = "{\"from\": \"2026-07-01\", \"until\": \"2026-09-01\", \"by\": \"-PT30M\"}")
public record MoveRequest(
        @Schema(
                description = "The first day, or local time, that is meant.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String from,

        @Schema(
                description = "The first day, or local time, that isn't meant any more.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String until,

        @Schema(
                description =
                        "How much later on the clocks of the place, ISO 8601; with a minus, earlier. Whole days where they are all-day.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String by) {

    /** What the request asks for; 422 where it can't be carried out. */
    public RangeChange toChange() {
        var violations = new Violations();
        Shift shift = Shift.read(by, violations);
        return RangeChange.read(
                from,
                until,
                violations,
                new DateChange.OfOccurrence(new OccurrenceChange.Reschedule(
                        current -> shift == null ? current : shift.appliedTo(current))));
    }
}
