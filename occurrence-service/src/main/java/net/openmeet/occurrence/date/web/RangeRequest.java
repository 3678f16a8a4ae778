package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Which dates of a series take place after all, as callers send it. */
@Schema(name = "DateRange", example = "{\"from\": \"2026-07-01\", \"until\": \"2026-09-01\"}")
public record RangeRequest(
        @Schema(
                description = "The first day, or local time, that is meant.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String from,

        @Schema(
                description = "The first day, or local time, that isn't meant any more.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String until) {

    /** What the request asks for; 422 where it can't be read. */
    public RangeChange toReinstatement() {
        return RangeChange.read(
                from, until, new Violations(), new DateChange.OfOccurrence(new OccurrenceChange.Reinstate()));
    }
}
