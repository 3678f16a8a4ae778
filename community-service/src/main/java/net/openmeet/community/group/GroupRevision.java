package net.openmeet.community.group;

/** What a group shall say of itself from now on, and to whom. */
public record GroupRevision(GroupProfile profile, GroupVisibility visibility) {

    static GroupRevision of(GroupState group) {
        return new GroupRevision(group.profile(), group.visibility());
    }
}
