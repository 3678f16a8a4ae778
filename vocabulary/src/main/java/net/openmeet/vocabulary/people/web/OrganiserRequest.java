package net.openmeet.vocabulary.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import net.openmeet.platform.problem.Violations;
import net.openmeet.vocabulary.people.OrganiserRole;
import org.jspecify.annotations.Nullable;

/** What somebody shall be who organises something together with its owner, as callers send it. */
@Schema(
        description = "What somebody is who organises something together with its owner.",
        example = "{\"role\": \"co-organiser\"}")
public record OrganiserRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"co-organiser", "host"})
        @Nullable
        String role) {

    /**
     * Reads the role.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422, where it is none
     */
    public OrganiserRole toRole() {
        Optional<OrganiserRole> read = role == null ? Optional.empty() : OrganiserRole.find(role);
        return read.orElseThrow(() -> {
            var violations = new Violations();
            violations.add("/role", role == null ? "required" : "unknown-value", "Send co-organiser or host.");
            return violations.toProblem();
        });
    }
}
