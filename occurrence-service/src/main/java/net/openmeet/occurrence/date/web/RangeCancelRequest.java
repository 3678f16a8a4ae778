package net.openmeet.occurrence.date.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.date.DateChange;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.web.CancelRequest;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Which dates of a series don't take place, and why, as callers send it. */
@Schema(
        name = "RangeCancellation",
        example = "{\"from\": \"2026-07-01\", \"until\": \"2026-09-01\", \"reason\": \"The studio is closed.\"}")
public record RangeCancelRequest(
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

        @Schema(description = "For people: plain text, at most 1,000 characters.") @Nullable
        String reason) {

    /** What the request asks for; 422 where it can't be read. */
    public RangeChange toChange() {
        var violations = new Violations();
        OccurrenceChange cancel = new CancelRequest(reason).toChange(violations);
        return RangeChange.read(from, until, violations, new DateChange.OfOccurrence(cancel));
    }
}
