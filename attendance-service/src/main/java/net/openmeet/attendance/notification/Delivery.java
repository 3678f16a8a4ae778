package net.openmeet.attendance.notification;

import java.util.UUID;

/**
 * That a member is to be told of a cause outside of the inbox.
 *
 * @param thingId the series, or the standalone event: what waits of one is said together
 */
record Delivery(UUID causeId, UUID accountId, UUID thingId) {

    /** What is said together. */
    record Together(UUID accountId, UUID thingId) {}

    Together together() {
        return new Together(accountId, thingId);
    }
}
