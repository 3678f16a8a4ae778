package net.openmeet.attendance.attendance.messaging;

import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;

/** A changed RSVP as others read it. */
final class RsvpMessages {

    private RsvpMessages() {}

    static RsvpChanged toMessage(RsvpChange change) {
        return RsvpChanged.newBuilder()
                .setOccurrenceId(change.occurrenceId())
                .setVersion(change.version())
                .setAccountId(change.accountId())
                .setStatus(published(change.status()))
                .setPreviousStatus(published(change.previous()))
                .setGuests(change.guests())
                .setGoing(change.counts().going())
                .setWaitlisted(change.counts().waitlisted())
                .setCapacity(change.counts().capacity())
                .setPromoted(change.promoted())
                .setChangedAt(change.at())
                .build();
    }

    private static RsvpStatus published(net.openmeet.attendance.attendance.RsvpStatus status) {
        return switch (status) {
            case GOING -> RsvpStatus.GOING;
            case WAITLISTED -> RsvpStatus.WAITLISTED;
            case INTERESTED -> RsvpStatus.INTERESTED;
            case NOT_GOING -> RsvpStatus.NOT_GOING;
            case NONE -> RsvpStatus.NONE;
        };
    }
}
