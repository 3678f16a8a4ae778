package net.openmeet.community.group;

/** Where facts about groups are told to the rest of the system. */
@FunctionalInterface
public interface GroupFacts {

    /** Tells others once the surrounding transaction commits. What it is about was flushed, and the group is locked or new. Fails outside of one. */
    void publish(GroupFact fact);
}
