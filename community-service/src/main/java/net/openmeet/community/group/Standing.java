package net.openmeet.community.group;

/** What whoever wants something is in a group, and may do there. */
record Standing(GroupRole role, Permissions permissions) {

    boolean isOwner() {
        return role == GroupRole.OWNER;
    }

    boolean may(Permission permission) {
        return permissions.allow(role, permission);
    }
}
