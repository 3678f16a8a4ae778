package net.openmeet.occurrence.occurrence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.occurrence.occurrence.OccurrenceChange;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Why an occurrence doesn't take place, as callers send it, if they say it. */
@Schema(name = "Cancellation", example = "{\"reason\": \"The teacher is ill.\"}")
public record CancelRequest(
        @Schema(
                description =
                        "For people: plain text, at most 1,000 characters. Without it the one that was given before stays.")
        @Nullable
        String reason) {

    private static final PlainText REASON = PlainText.paragraphs(Stage.LONGEST_REASON);

    /**
     * What the request asks for.
     *
     * @param request null: sent without a body
     * @throws ProblemException 422 if the reason is none
     */
    public static OccurrenceChange toChange(@Nullable CancelRequest request) {
        var violations = new Violations();
        OccurrenceChange change = (request == null ? new CancelRequest(null) : request).toChange(violations);
        violations.throwIfAny();
        return change;
    }

    /** What the request asks for; of no use after a violation. */
    public OccurrenceChange toChange(Violations violations) {
        return new OccurrenceChange.Cancel(REASON.optional(reason, "/reason", violations));
    }
}
