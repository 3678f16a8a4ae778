package net.openmeet.attendance.occurrence;

/** Who may see an occurrence: the narrower of what it and its series say. */
public enum SeenBy {
    /** Whoever knows its name. */
    ANYBODY,
    /** Whoever has signed in. */
    MEMBERS,
    /** Those who belong to its group, and those who organise it. */
    GROUP,
    /** Those who organise it. */
    OWNER,
    /** It is gone, or who may see its series isn't known. */
    NOBODY
}
