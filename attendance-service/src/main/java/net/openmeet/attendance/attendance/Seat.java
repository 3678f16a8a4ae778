package net.openmeet.attendance.attendance;

import java.util.Locale;

/** What of an occurrence's seats is a member's, and their guests', whatever they answered. */
public enum Seat {
    /** It is theirs, and nobody else's. */
    HELD,
    /** They stand in the queue for it. */
    AWAITED,
    NONE;

    /** As in JSON. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
