package net.openmeet.vocabulary.phase.edit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import net.openmeet.platform.problem.Violations;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.time.web.DateReader;
import org.jspecify.annotations.Nullable;

/** From when on a series has no more dates, as callers send it. */
@Schema(description = "From when on a series has no more dates.", example = "{\"from\": \"2026-07-01\"}")
public record EndRequest(
        @Schema(description = "The first day, or local time, without a date; now when missing.") @Nullable
        String from) {

    public Optional<RecurrenceId> readFrom() {
        if (from == null) {
            return Optional.empty();
        }
        var violations = new Violations();
        RecurrenceId read = new DateReader(violations).date("/from", from);
        violations.throwIfAny();
        return Optional.ofNullable(read);
    }
}
