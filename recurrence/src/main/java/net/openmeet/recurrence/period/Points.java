package net.openmeet.recurrence.period;

import net.openmeet.recurrence.timeline.Timeline;

/** The points of a rule as one ascending sequence, from the first period's first, before DTSTART, on; COUNT and UNTIL play no part. */
interface Points {

    /** A walk over at most {@code left} points from one local second to another, both inclusive. */
    Timeline.Walk walk(long from, long to, long left);

    /** The last point before a local second; {@link Timeline#BEFORE_ALL} where there is none. */
    long before(long localSecond);

    /** How many points lie before a local second, exclusive. */
    long countBefore(long localSecond);

    /** A number that is not greater than {@link #countBefore}, and quickly known. */
    default long countAtLeast(long localSecond) {
        return countBefore(localSecond);
    }
}
