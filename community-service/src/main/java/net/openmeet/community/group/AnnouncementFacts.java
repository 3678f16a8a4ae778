package net.openmeet.community.group;

/** Where facts about announcements are told to the rest of the system. */
@FunctionalInterface
public interface AnnouncementFacts {

    /** Tells others once the surrounding transaction commits; the group is locked. Fails outside of one. */
    void publish(AnnouncementFact fact);
}
