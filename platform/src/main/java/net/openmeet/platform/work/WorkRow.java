package net.openmeet.platform.work;

import java.util.UUID;

/** A row that this transaction has locked. */
record WorkRow(UUID id, String key, String payload, State state, int attempts) {

    /** As in the database, in upper case. */
    enum State {
        WAITING,
        STUCK,
        CALLING,
        UNKNOWN
    }

    <P> WorkItem<P> item(Payloads payloads, WorkKind<P> kind) {
        return new WorkItem<>(id, key, payloads.read(payload, kind.payload()), attempts);
    }
}
