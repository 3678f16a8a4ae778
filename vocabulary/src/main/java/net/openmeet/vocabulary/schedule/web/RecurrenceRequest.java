package net.openmeet.vocabulary.schedule.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What repeats, as callers send it. A missing list is an empty one. */
@Schema(description = "What repeats: the dates of the rules and the rdates together, without the exdates (RFC 5545).")
public record RecurrenceRequest(
        @Schema(description = "RRULE values; at most 10.", example = "[\"FREQ=WEEKLY;BYDAY=TU\"]") @Nullable
        List<@Nullable String> rrules,

        @Schema(description = "Further local starts, or dates when all-day; at most 1,000.", example = "[]") @Nullable
        List<@Nullable String> rdates,

        @Schema(description = "Local starts, or dates when all-day, to leave out; at most 1,000.", example = "[]")
        @Nullable
        List<@Nullable String> exdates) {}
