package net.openmeet.recurrence.calendar;

import java.util.function.IntPredicate;

/** Days of one year as a bit each, from 0. Its array is behind a final field, so that it is safe to share by a race. */
final class YearMask {

    static final int NONE = -1;

    private static final int WORDS = 6;

    private final long[] bits = new long[WORDS];

    YearMask(int lengthOfYear, IntPredicate passes) {
        for (int day = 0; day < lengthOfYear; day++) {
            if (passes.test(day)) {
                bits[day >> 6] |= 1L << day;
            }
        }
    }

    /** The first day at or after; {@link #NONE} where there is none. */
    int atOrAfter(int from) {
        long word = bits[from >> 6] & (-1L << from);
        for (int at = from >> 6; ; word = bits[at]) {
            if (word != 0) {
                return (at << 6) + Long.numberOfTrailingZeros(word);
            }
            if (++at == WORDS) {
                return NONE;
            }
        }
    }

    /** The last day at or before; {@link #NONE} where there is none. */
    int atOrBefore(int from) {
        long word = bits[from >> 6] & (-1L >>> (63 - (from & 63)));
        for (int at = from >> 6; ; word = bits[at]) {
            if (word != 0) {
                return (at << 6) + 63 - Long.numberOfLeadingZeros(word);
            }
            if (--at < 0) {
                return NONE;
            }
        }
    }

    /** How many days lie before one, exclusive. */
    int countBefore(int day) {
        int count = 0;
        for (int at = 0; at < (day >> 6); at++) {
            count += Long.bitCount(bits[at]);
        }
        return (day & 63) == 0 ? count : count + Long.bitCount(bits[day >> 6] & ((1L << day) - 1));
    }
}
