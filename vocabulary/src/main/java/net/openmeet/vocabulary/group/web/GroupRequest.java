package net.openmeet.vocabulary.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** To which group a series or an event shall belong, as callers send it. */
@Schema(
        description = "To which group a series or an event shall belong.",
        example = "{\"groupId\": \"01960000-0000-7000-8000-00000000c401\"}")
public record GroupRequest(
        @Schema(description = "Id of the group.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        UUID groupId) {

    /**
     * The group.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422, where there is none
     */
    public UUID group() {
        if (groupId == null) {
            var violations = new Violations();
            violations.add("/groupId", "required", "Send the id of the group.");
            throw violations.toProblem();
        }
        return groupId;
    }
}
