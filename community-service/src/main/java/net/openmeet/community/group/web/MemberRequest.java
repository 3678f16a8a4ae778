package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.community.group.GroupRole;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What somebody shall be in a group, as callers send it. */
record MemberRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"administrator", "moderator", "organiser", "member", "guest", "banned"})
        @Nullable
        String role) {

    static final String ROLES = "Send owner, administrator, moderator, organiser, member, guest or banned.";

    /**
     * The role.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 if there is none of that name
     */
    GroupRole toRole() {
        var violations = new Violations();
        GroupRole found = role == null ? null : GroupRole.find(role).orElse(null);
        if (found == null || found == GroupRole.NONE) {
            violations.add("/role", role == null ? "required" : "unknown-value", ROLES);
            throw violations.toProblem();
        }
        return found;
    }
}
