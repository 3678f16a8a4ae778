package net.openmeet.vocabulary.group;

/** What a role may do with the series and standalone events of its group, as messages name it. */
public enum EventPermission {
    /** Make some that belong to the group, and let one's own belong to it. */
    CREATE_EVENTS,
    /** Change those of others as their co-organisers do, and take them out of the group. */
    EDIT_ALL_EVENTS
}
