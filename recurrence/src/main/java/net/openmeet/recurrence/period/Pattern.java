package net.openmeet.recurrence.period;

import net.openmeet.recurrence.calendar.Gregorian;
import org.jspecify.annotations.Nullable;

/** The points of one period, ascending, as seconds from the period's beginning. */
final class Pattern {

    static final Pattern EMPTY = new Pattern(new int[0]);

    private static final int LARGEST_TABLE = 4_096;
    private static final int[] NONE = {};

    private final int size;
    private final int @Nullable [] table;
    private final int[] days;
    private final int[] times;

    /** A pattern of listed points. */
    Pattern(int[] seconds) {
        this.size = seconds.length;
        this.table = seconds;
        this.days = NONE;
        this.times = NONE;
    }

    private Pattern(int[] days, int[] times) {
        this.size = days.length * times.length;
        this.table = null;
        this.days = days;
        this.times = times;
    }

    /** Every one of the times on every one of the days; too many to list stay a product. */
    static Pattern product(int[] days, int[] times) {
        if (days.length == 0) {
            return EMPTY;
        }
        var product = new Pattern(days, times);
        return product.size > LARGEST_TABLE ? product : new Pattern(product.toTable());
    }

    int size() {
        return size;
    }

    long at(int index) {
        int[] listed = table;
        return listed != null ? listed[index] : computed(index);
    }

    /** The index of the first point at or after an offset; {@link #size()} where there is none. */
    int indexAtOrAfter(long offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What BYSETPOS leaves of the pattern. */
    Pattern select(int[] positions) {
        var chosen = new boolean[size == 0 ? 0 : Math.min(size, 2 * 366)];
        int count = 0;
        for (int position : positions) {
            int index = position > 0 ? position - 1 : size + position;
            if (index >= 0 && index < size && !chosen[slot(index)]) {
                chosen[slot(index)] = true;
                count++;
            }
        }
        var seconds = new int[count];
        int next = 0;
        for (int slot = 0; slot < chosen.length; slot++) {
            if (chosen[slot]) {
                seconds[next++] = (int) at(slot < 366 ? slot : slot + size - chosen.length);
            }
        }
        return count == 0 ? EMPTY : new Pattern(seconds);
    }

    /** A position is at most 366 from either end, so that of a large pattern only both ends need be looked at. */
    private int slot(int index) {
        return size <= 2 * 366 || index < 366 ? index : index - (size - 2 * 366);
    }

    private int computed(int index) {
        int day = index / times.length;
        return days[day] * Gregorian.SECONDS_OF_DAY + times[index - day * times.length];
    }

    private int[] toTable() {
        var seconds = new int[size];
        for (int i = 0; i < size; i++) {
            seconds[i] = computed(i);
        }
        return seconds;
    }
}
