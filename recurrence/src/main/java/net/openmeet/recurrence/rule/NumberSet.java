package net.openmeet.recurrence.rule;

/** Collects numbers between -most and most, and gives them back once each: from 0 up, then the negative ones from below. */
final class NumberSet {

    private final int most;
    private final long[] bits;
    private int size;

    NumberSet(int most) {
        this.most = most;
        this.bits = new long[((2 * most) >> 6) + 1];
    }

    void add(int number) {
        int slot = number < 0 ? 2 * most + 1 + number : number;
        long bit = 1L << slot;
        if ((bits[slot >> 6] & bit) == 0) {
            bits[slot >> 6] |= bit;
            size++;
        }
    }

    int[] toArray() {
        var numbers = new int[size];
        int next = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                int slot = (word << 6) + Long.numberOfTrailingZeros(rest);
                numbers[next++] = slot > most ? slot - 2 * most - 1 : slot;
            }
        }
        return numbers;
    }
}
