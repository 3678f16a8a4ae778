package net.openmeet.occurrence.date;

import net.openmeet.recurrence.RecurrenceId;

/** A date of a range that stays what it is. */
public record LeftDate(RecurrenceId date, Reason reason) {

    /** Why it does. */
    public enum Reason {
        OVER,
        CANCELLED,
        /** A pause leaves it out: those that somebody answered stay like all others that it leaves out. */
        PAUSED,
        /** It is already as it shall be. */
        UNCHANGED
    }
}
