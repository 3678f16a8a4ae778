package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import net.openmeet.community.group.RequestState;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Why somebody is declined, as callers send it. */
record DeclineRequest(
        @Schema(description = "At most 1,000 characters; whoever asked reads it. None when missing.") @Nullable
        String reason) {

    private static final PlainText REASON = PlainText.paragraphs(RequestState.LONGEST_REASON);

    /**
     * The reason; empty for none.
     *
     * @throws ProblemException 422 if it is none
     */
    String toReason() {
        var violations = new Violations();
        String read = REASON.optional(reason, "/reason", violations);
        violations.throwIfAny();
        return Objects.requireNonNullElse(read, "");
    }
}
