package net.openmeet.attendance.attendance;

/** What a member may answer. What becomes of it is for the server to decide. */
public enum Wish {
    GOING,
    INTERESTED,
    NOT_GOING
}
