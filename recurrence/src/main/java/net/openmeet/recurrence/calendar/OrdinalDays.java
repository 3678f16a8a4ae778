package net.openmeet.recurrence.calendar;

/** Where the n-th weekday of a month or year falls. */
final class OrdinalDays {

    private static final int NONE = -1;
    private static final long WEEKLY = 0x1020_4081L;

    private OrdinalDays() {}

    /**
     * The offset of the n-th day of one weekday, from the end where {@code ordinal} is negative.
     *
     * @param first the offset of the first such weekday, 0 to 6
     * @return -1 where there are not so many
     */
    static int offset(int ordinal, int first, int length) {
        int last = first + (length - 1 - first) / 7 * 7;
        int offset = ordinal > 0 ? first + (ordinal - 1) * 7 : last + (ordinal + 1) * 7;
        return offset >= first && offset <= last ? offset : NONE;
    }

    /** The same as bits of a month; ordinal 0 means all of that weekday. */
    static long bits(int ordinal, int first, int length) {
        if (ordinal == 0) {
            return (WEEKLY << first) & ((1L << length) - 1);
        }
        int offset = offset(ordinal, first, length);
        return offset == NONE ? 0 : 1L << offset;
    }
}
