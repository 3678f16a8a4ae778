package net.openmeet.community.account;

/** Where facts about accounts are told to the rest of the system. */
@FunctionalInterface
public interface AccountFacts {

    /** Tells others once the surrounding transaction commits. Fails outside of one. */
    void publish(AccountFact fact);
}
