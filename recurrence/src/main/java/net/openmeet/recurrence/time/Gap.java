package net.openmeet.recurrence.time;

/**
 * A stretch of local time that a zone's clock leaves out, in seconds on the local time line. What lies in it is moved forward by
 * its length (RFC 5545 §3.3.5), to the stretch of the same length after it.
 *
 * @param begin the first second that is left out
 * @param length how many are
 */
public record Gap(long begin, long length) {

    /** The first second that the clock shows again. */
    public long end() {
        return begin + length;
    }

    /** The first second after all those that something may be moved to. */
    public long reach() {
        return end() + length;
    }
}
