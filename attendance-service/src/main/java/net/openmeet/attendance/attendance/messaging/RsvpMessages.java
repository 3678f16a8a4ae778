package net.openmeet.attendance.attendance.messaging;

import java.util.UUID;
import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import net.openmeet.schemas.attendance.RsvpStatus;

/** RSVPs as others read them. */
final class RsvpMessages {

    private RsvpMessages() {}

    static RsvpChanged changed(RsvpChange rsvp, Change change) {
        return RsvpChanged.newBuilder()
                .setOccurrenceId(rsvp.occurrenceId())
                .setVersion(rsvp.version())
                .setAccountId(rsvp.accountId())
                .setSeriesId(rsvp.seriesId())
                .setStatus(published(rsvp.status()))
                .setPreviousStatus(published(rsvp.previous()))
                .setGuests(rsvp.guests())
                .setPreviousGuests(rsvp.previousGuests())
                .setGoing(rsvp.counts().going())
                .setWaitlisted(rsvp.counts().waitlisted())
                .setCapacity(rsvp.counts().capacity())
                .setEndsAt(rsvp.endsAt())
                .setPromoted(rsvp.promoted())
                .setChangedAt(rsvp.at())
                .setChange(ChangeMessages.message(change))
                .build();
    }

    /**
     * The RSVP from then on. Also of one that was taken back, which stays as one of status {@code NONE}: the newest of an occurrence tells its
     * seats.
     */
    static RsvpSnapshot snapshot(RsvpChange rsvp) {
        return RsvpSnapshot.newBuilder()
                .setRsvpId(id(rsvp.occurrenceId(), rsvp.accountId()))
                .setVersion(rsvp.version())
                .setOccurrenceId(rsvp.occurrenceId())
                .setAccountId(rsvp.accountId())
                .setStatus(published(rsvp.status()))
                .setGuests(rsvp.guests())
                .setGoing(rsvp.counts().going())
                .setWaitlisted(rsvp.counts().waitlisted())
                .setChangedAt(rsvp.at())
                .build();
    }

    /** The id of an account's RSVP for an occurrence: the same for everybody who derives it. */
    static UUID id(UUID occurrenceId, UUID accountId) {
        return Uuids.derived(occurrenceId, accountId.toString());
    }

    private static RsvpStatus published(net.openmeet.attendance.attendance.RsvpStatus status) {
        return switch (status) {
            case GOING -> RsvpStatus.GOING;
            case NEEDS_RECONFIRMATION -> RsvpStatus.NEEDS_RECONFIRMATION;
            case OFFERED -> RsvpStatus.OFFERED;
            case WAITLISTED -> RsvpStatus.WAITLISTED;
            case PENDING -> RsvpStatus.PENDING;
            case INTERESTED -> RsvpStatus.INTERESTED;
            case NOT_GOING -> RsvpStatus.NOT_GOING;
            case DECLINED -> RsvpStatus.DECLINED;
            case NONE -> RsvpStatus.NONE;
        };
    }
}
