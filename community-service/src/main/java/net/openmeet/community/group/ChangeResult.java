package net.openmeet.community.group;

/** What became of a change of a group. */
public sealed interface ChangeResult {

    /** The group as it is from now on. */
    record Changed(GroupState group) implements ChangeResult {}

    /** It was like that already: no new version. */
    record Unchanged(GroupState group) implements ChangeResult {}

    record Refused(GroupRefusal refusal) implements ChangeResult {}
}
