package net.openmeet.recurrence;

/** What daylight saving time did to an instance's local start (RFC 5545 §3.3.5, §3.3.10). */
public enum DstMark {
    /** The local start exists exactly once. */
    NONE,
    /** The local start does not exist: it was moved forward by the length of the gap. */
    SHIFTED_BY_GAP,
    /** The local start exists twice: the earlier instant is meant. */
    EARLIER_OF_OVERLAP
}
