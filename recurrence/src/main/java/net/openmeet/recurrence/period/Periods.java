package net.openmeet.recurrence.period;

/**
 * The periods that FREQ and INTERVAL name: number 0 has DTSTART in it, and only each INTERVAL-th one counts. A period
 * has a beginning on the local time line and a {@link Pattern} of points.
 */
interface Periods {

    /** There is no such period. */
    long NONE = Long.MAX_VALUE;

    /** The first period at or after {@code period} that may have points; {@link #NONE} where there never is one. */
    default long atOrAfter(long period) {
        return period;
    }

    /** Whether a period may have points: quickly, without a search for one that does. */
    default boolean mayHavePoints(long period) {
        return true;
    }

    /** The last period at or before {@code period} that may have points; negative where there is none. */
    default long atOrBefore(long period) {
        return period;
    }

    /** After how many periods without points there is none ever after. */
    long cycle();

    /** The local second that a period begins with. */
    long beginningOf(long period);

    /** The points of a period, whose beginning the caller has at hand. */
    Pattern patternOf(long period, long beginning);

    /** The last period that begins at or before a local second; negative before the first. */
    long periodOf(long localSecond);

    /** How many points the periods before {@code period} have together. */
    long countBefore(long period);

    /** Whether a period's points may reach into its neighbours, at most one period far. */
    boolean reachesOver();
}
