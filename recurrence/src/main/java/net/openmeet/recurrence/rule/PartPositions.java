package net.openmeet.recurrence.rule;

import java.util.EnumMap;

/** Where each part of a rule begins in its text. */
final class PartPositions {

    private final EnumMap<Part, Integer> positions = new EnumMap<>(Part.class);

    /** Notes a part; false where it stood before. */
    boolean put(Part part, int position) {
        return positions.putIfAbsent(part, position) == null;
    }

    boolean has(Part part) {
        return positions.containsKey(part);
    }

    int of(Part part) {
        return positions.getOrDefault(part, 0);
    }
}
