package net.openmeet.recurrence.timeline;

/**
 * An ascending sequence, without repetitions, of points that a clock shows, in seconds since 1970-01-01T00:00 local. What was written for a time that
 * daylight saving time leaves out is the point that it is moved to: so the points are in the order of their instants.
 */
public interface Timeline {

    /** What follows the last point. */
    long END = Long.MAX_VALUE;

    /** What precedes the first point. */
    long BEFORE_ALL = Long.MIN_VALUE;

    /** A walk over the points from {@code localSecond}, inclusive. */
    Walk from(long localSecond);

    /** The last point before {@code localSecond}, exclusive; {@link #BEFORE_ALL} where there is none. */
    long before(long localSecond);

    /** How many points lie before {@code localSecond}, exclusive. */
    long countBefore(long localSecond);

    /** Whether nothing but the end of supported time, the year 9999, ends it. */
    boolean isEndless();

    /** Whether a local second is a point. */
    default boolean has(long localSecond) {
        return from(localSecond).next() == localSecond;
    }

    /** Whether a local second is a point because it was so written, and not only because something was moved there. */
    boolean isWritten(long localSecond);

    /** One pass over a timeline. */
    interface Walk {
        /** The next point; {@link #END} when there is none, and ever after. */
        long next();
    }
}
