package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.openmeet.community.group.Adjustment;
import net.openmeet.community.group.GroupRole;
import net.openmeet.community.group.Permission;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What owners want roles to be allowed, as callers send it. */
@Schema(example = "{\"roles\": {\"member\": {\"invite\": true}, \"moderator\": {\"ban\": null}}}")
record PermissionsPatch(
        @Schema(
                description =
                        "By role, administrator to guest, and permission: true, false, or null for what is usual.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Map<String, @Nullable Map<String, @Nullable Boolean>> roles) {

    private static final String ROLES = "Send administrator, moderator, organiser, member or guest.";
    private static final String PERMISSIONS =
            "Send edit-group, manage-roles, ban, approve, invite, see-members, create-events, edit-all-events, announce or be-contacted.";

    /**
     * What is to be different.
     *
     * @throws ProblemException 422 with every violation
     */
    List<Adjustment> toAdjustments() {
        var violations = new Violations();
        List<Adjustment> adjustments = new ArrayList<>();
        if (roles == null) {
            violations.add("/roles", "required", "This is required.");
        } else {
            for (Map.Entry<String, @Nullable Map<String, @Nullable Boolean>> wanted : roles.entrySet()) {
                read(wanted.getKey(), wanted.getValue(), violations, adjustments);
            }
        }
        violations.throwIfAny();
        return adjustments;
    }

    private static void read(
            String text,
            @Nullable Map<String, @Nullable Boolean> wanted,
            Violations violations,
            List<Adjustment> adjustments) {
        String pointer = "/roles/" + escaped(text);
        GroupRole role = GroupRole.find(text)
                .filter(found -> found.belongs() && found != GroupRole.OWNER)
                .orElse(null);
        if (role == null) {
            violations.add(pointer, "unknown-value", ROLES);
        } else if (wanted == null) {
            // Removed is what the role was given: all of it is as usual again.
            for (Permission permission : Permission.values()) {
                adjustments.add(new Adjustment(role, permission, null));
            }
        } else {
            wanted.forEach(
                    (permission, granted) -> read(role, permission, granted, violations.at(pointer), adjustments));
        }
    }

    private static void read(
            GroupRole role, String text, @Nullable Boolean granted, Violations at, List<Adjustment> adjustments) {
        String pointer = "/" + escaped(text);
        Permission permission = Permission.find(text).orElse(null);
        if (permission == null) {
            at.add(pointer, "unknown-value", PERMISSIONS);
        } else if (Boolean.TRUE.equals(granted) && !permission.canBeGivenTo(role)) {
            at.add(pointer, "too-much", "This can't be given to so low a role.");
        } else {
            adjustments.add(new Adjustment(role, permission, granted));
        }
    }

    /** As RFC 6901 has it. */
    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
