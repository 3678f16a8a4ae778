package net.openmeet.community.group;

import java.util.Optional;

/**
 * Whether somebody may give somebody a role. Ranks bound what permissions allow: nobody decides on whoever isn't beneath him, or gives what isn't. Whoever
 * belongs to a group may always lay down what he is.
 *
 * @param giver what whoever asks for it is
 * @param isOwn whether he asks for himself
 * @param before what whoever it is about is
 * @param wanted what he shall be
 */
record RoleDecision(Standing giver, boolean isOwn, GroupRole before, GroupRole wanted) {

    /** Why not; empty if he may. */
    Optional<GroupRefusal> refusal() {
        if (isOwn && before.belongs() && before.outranks(wanted) && wanted != GroupRole.BANNED) {
            return Optional.empty();
        }
        if (!giver.may(needed())) {
            return Optional.of(new GroupRefusal.NotPermitted());
        }
        if (wanted == GroupRole.OWNER) {
            return Optional.of(new GroupRefusal.OwnershipIsOffered());
        }
        if (!giver.role().outranks(before) || !giver.role().outranks(wanted)) {
            return Optional.of(new GroupRefusal.Outranked());
        }
        return wanted.belongs() && !before.belongs() ? Optional.of(new GroupRefusal.NoMember()) : Optional.empty();
    }

    private Permission needed() {
        return wanted.belongs() ? Permission.MANAGE_ROLES : Permission.BAN;
    }
}
