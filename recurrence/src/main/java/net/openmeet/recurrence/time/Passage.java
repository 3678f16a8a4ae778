package net.openmeet.recurrence.time;

/** How a clock passes over a stretch of local time. */
enum Passage {
    /** Once, and nothing is moved there. */
    PLAIN,
    /** Not at all: what lies there is moved forward by the stretch's length. */
    LEFT_OUT,
    /** Once, and what lies in the gap just before is moved there. */
    AFTER_GAP,
    /** Twice; the earlier time is meant. */
    REPEATED
}
