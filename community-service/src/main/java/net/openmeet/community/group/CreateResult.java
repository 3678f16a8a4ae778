package net.openmeet.community.group;

/** What became of {@link CreateGroup}. */
public sealed interface CreateResult {

    record Created(GroupState group) implements CreateResult {}

    /** The account has as many groups as it may have. */
    record TooMany(int most) implements CreateResult {}
}
