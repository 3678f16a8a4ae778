package net.openmeet.platform.copy;

import java.util.Map;

/**
 * How far a rebuild has come.
 *
 * @param offsets by partition, of the next message; empty: from the beginning
 * @param settled the end was reached once, and a pause made for what was still on its way
 */
record RebuildCursor(Map<Integer, Long> offsets, boolean settled) {

    static final RebuildCursor BEGINNING = new RebuildCursor(Map.of(), false);
}
