package net.openmeet.series.series.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** To whom a series shall be handed over, as callers send it. */
@Schema(
        description = "To whom a series is handed over.",
        example = "{\"to\": \"00000000-0000-7000-8000-00000000000b\"}")
record TransferRequest(
        @Schema(description = "Id of the account.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID to) {

    /**
     * The account.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422, where there is none
     */
    UUID account() {
        if (to == null) {
            var violations = new Violations();
            violations.add("/to", "required", "Send the id of the account.");
            throw violations.toProblem();
        }
        return to;
    }
}
