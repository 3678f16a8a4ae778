package net.openmeet.recurrence.rule;

/** What becomes of a day that a month doesn't have, such as 30 February (RFC 7529 §4.1). */
public enum Skip {
    /** The date is left out; RFC 5545's own behaviour. */
    OMIT,
    /** The month's last day stands in. */
    BACKWARD,
    /** The next month's first day stands in. */
    FORWARD
}
