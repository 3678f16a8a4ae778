package net.openmeet.community.group;

/** Where it is told to the rest of the system that somebody wrote to those who organise something. */
@FunctionalInterface
public interface ContactFacts {

    /** Tells others once the surrounding transaction commits; what they organise is locked. Fails outside of one. */
    void publish(ContactFact fact);
}
