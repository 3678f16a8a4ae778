package net.openmeet.attendance.attendance;

import java.util.Locale;

/** What a member may answer. What becomes of it is for the server to decide. */
public enum Wish {
    GOING,
    INTERESTED,
    NOT_GOING;

    /** As in JSON: {@code not-going}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
