package net.openmeet.vocabulary.phase.edit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.Pause;
import net.openmeet.vocabulary.time.web.DateReader;
import org.jspecify.annotations.Nullable;

/** A time without dates, as callers send it. */
@Schema(
        description = "A time without dates.",
        example = "{\"from\": \"2026-07-01\", \"until\": \"2026-09-01\", \"reason\": \"Summer break\"}")
public record PauseRequest(
        @Schema(
                description = "The first day, or local time, without a date.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String from,

        @Schema(
                description = "The first day, or local time, with dates again.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String until,

        @Schema(description = "Why, at most 200 characters.") @Nullable
        String reason) {

    private static final PlainText REASON = PlainText.line(Pause.LONGEST_REASON);

    /** A pause that takes out nothing yet. */
    public Pause toPause() {
        var violations = new Violations();
        RecurrenceId readFrom = new DateReader(violations).date("/from", from);
        RecurrenceId readUntil = new DateReader(violations).date("/until", until);
        if (readFrom != null && readUntil != null && !readFrom.localDateTime().isBefore(readUntil.localDateTime())) {
            violations.add("/until", "not-after-start", "A pause ends after it begins.");
        }
        String readReason = REASON.optional(reason, "/reason", violations);
        violations.throwIfAny();
        return new Pause(Objects.requireNonNull(readFrom), Objects.requireNonNull(readUntil), readReason);
    }
}
