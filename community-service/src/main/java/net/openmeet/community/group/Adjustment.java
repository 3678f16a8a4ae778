package net.openmeet.community.group;

import org.jspecify.annotations.Nullable;

/**
 * What owners want one role to be allowed.
 *
 * @param role one beneath owners
 * @param permission one that can be given to it
 * @param granted whether it may do it; null: as usual
 */
public record Adjustment(
        GroupRole role, Permission permission, @Nullable Boolean granted) {

    boolean isAbout(RoleGrant grant) {
        return grant.role() == role && grant.permission() == permission;
    }

    /** Whether it says something else than what is usual. */
    boolean isUnusual() {
        return granted != null && granted != permission.isUsualFor(role);
    }

    RoleGrant toGrant() {
        return new RoleGrant(role, permission, Boolean.TRUE.equals(granted));
    }
}
