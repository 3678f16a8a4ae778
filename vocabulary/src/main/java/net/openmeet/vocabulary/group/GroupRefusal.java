package net.openmeet.vocabulary.group;

/** Why nobody makes something a group's. */
public enum GroupRefusal {
    /** There is none to which they belong. */
    UNKNOWN_GROUP,
    /** Their role there doesn't let them. */
    NOT_ALLOWED
}
