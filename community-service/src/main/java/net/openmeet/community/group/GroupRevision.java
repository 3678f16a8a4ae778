package net.openmeet.community.group;

/** What a group shall say of itself from now on, to whom, and how people join it. */
public record GroupRevision(GroupProfile profile, GroupVisibility visibility, Admission admission) {

    static GroupRevision of(GroupState group) {
        return new GroupRevision(group.profile(), group.visibility(), group.admission());
    }
}
