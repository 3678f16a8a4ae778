package net.openmeet.recurrence;

import java.util.Arrays;

/** Where each part of a rule begins in its text. */
final class PartPositions {

    private final int[] positions = new int[Part.values().length];

    PartPositions() {
        Arrays.fill(positions, -1);
    }

    /** Notes a part; false where it stood before. */
    boolean put(Part part, int position) {
        if (has(part)) {
            return false;
        }
        positions[part.ordinal()] = position;
        return true;
    }

    boolean has(Part part) {
        return positions[part.ordinal()] >= 0;
    }

    int of(Part part) {
        return Math.max(0, positions[part.ordinal()]);
    }
}
