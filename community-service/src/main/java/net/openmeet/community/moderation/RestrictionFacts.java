package net.openmeet.community.moderation;

/** Where facts about restrictions are told to the rest of the system. */
@FunctionalInterface
public interface RestrictionFacts {

    /** Tells others once the surrounding transaction commits. Fails outside of one. */
    void publish(RestrictionFact fact);
}
