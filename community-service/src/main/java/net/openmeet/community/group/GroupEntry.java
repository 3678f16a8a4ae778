package net.openmeet.community.group;

/** A group, and what the viewer who found it is in it. */
record GroupEntry(Group group, Standing standing) {

    /** This, where the viewer may do that. */
    GroupResult<GroupEntry> permitting(Permission permission) {
        return standing.may(permission) ? GroupResult.done(this) : GroupResult.refused(new GroupRefusal.NotPermitted());
    }

    /** This, where the viewer is an owner. */
    GroupResult<GroupEntry> owned() {
        return standing.isOwner() ? GroupResult.done(this) : GroupResult.refused(new GroupRefusal.NotOwner());
    }
}
