package net.openmeet.platform.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rows that the relay has taken from the table: on their way, or arrived and not yet deleted. */
final class InFlightRows {

    private final Map<Long, OutboxRow> sending = new HashMap<>();
    private final Set<Long> arrived = new HashSet<>();
    private final Set<Long> known = new HashSet<>();
    private long bytes;

    /** The ids of all of them. */
    Set<Long> known() {
        return known;
    }

    /** How many are on their way. */
    int sending() {
        return sending.size();
    }

    /** Their payload. */
    long bytes() {
        return bytes;
    }

    /** The ids of those whose deletion is due. */
    Set<Long> arrived() {
        return arrived;
    }

    void sent(OutboxRow row) {
        sending.put(row.id(), row);
        known.add(row.id());
        bytes += row.size();
    }

    void arrived(OutboxRow row) {
        ended(row);
        arrived.add(row.id());
    }

    /** It is to be read again. */
    void lost(OutboxRow row) {
        ended(row);
        known.remove(row.id());
    }

    void deleted(Collection<Long> ids) {
        arrived.removeAll(ids);
        known.removeAll(ids);
    }

    private void ended(OutboxRow row) {
        if (sending.remove(row.id()) != null) {
            bytes -= row.size();
        }
    }
}
