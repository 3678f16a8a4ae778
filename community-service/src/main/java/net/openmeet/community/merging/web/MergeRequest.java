package net.openmeet.community.merging.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.community.merging.MergeCode;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Which account is to be taken in, as callers send it. */
record MergeRequest(
        @Schema(
                description = "As it was told to the owner of that account.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String code) {

    /**
     * The code.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 if there is none
     */
    MergeCode toCode() {
        if (code == null) {
            var violations = new Violations();
            violations.add("/code", "required", "This is required.");
            throw violations.toProblem();
        }
        return new MergeCode(code);
    }
}
