package net.openmeet.attendance.attendance;

import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.platform.security.Viewer;

/**
 * A member's RSVP for an occurrence that was asked for by a name.
 *
 * @param rights what may be done with the occurrence
 * @param rsvp as it stands; of status {@link RsvpStatus#NONE} when it was never given
 */
record RequestedRsvp(OccurrenceRights rights, Rsvp rsvp) {

    /** Whether the member may see the occurrence. */
    boolean isForOneWhoSees() {
        return rights.maySee(Viewer.of(rsvp.accountId()));
    }

    /** Whether the member may see the RSVP: with the occurrence, or because it was given before that was hidden from them. */
    boolean isOwn() {
        return isForOneWhoSees()
                || (!rights.isGone() && !rights.leadsOn(Viewer.of(rsvp.accountId())) && !rsvp.is(RsvpStatus.NONE));
    }

    /** The RSVP as far as it is for the viewer to see. */
    RsvpView view(String slug, AttendanceList list, Viewer viewer) {
        RsvpView view = RsvpView.of(slug, list, rsvp);
        return rights.maySee(viewer) ? view : view.alone();
    }

    /** The same after a change. */
    RequestedRsvp with(Rsvp changed) {
        return new RequestedRsvp(rights, changed);
    }
}
