package net.openmeet.attendance.attendance;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Service;

/** Reads attendance. An occurrence that the caller may not know of is as good as none. */
@Service
public class AttendanceOverview {

    private final KnownOccurrences occurrences;
    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Attendees attendees;

    AttendanceOverview(KnownOccurrences occurrences, AttendanceLists lists, Rsvps rsvps, Attendees attendees) {
        this.occurrences = occurrences;
        this.lists = lists;
        this.rsvps = rsvps;
        this.attendees = attendees;
    }

    /**
     * A member's own RSVP, {@link RsvpStatus#NONE} when they have not answered; empty when there is no such occurrence. What was answered
     * before the occurrence was hidden from them is still theirs.
     */
    public Optional<RsvpView> rsvp(String slug, UUID accountId) {
        return rsvps.requested(slug, accountId)
                .filter(RequestedRsvp::isOwn)
                .flatMap(requested -> lists.find(requested.rights().occurrenceId())
                        .map(list -> requested.view(slug, list, Viewer.of(accountId))));
    }

    /** How full an occurrence is; empty when there is no such occurrence. */
    public Optional<AttendanceCounts> counts(String slug, Viewer viewer) {
        return occurrences
                .rights(slug)
                .filter(rights -> rights.maySee(viewer))
                .flatMap(rights -> lists.find(rights.occurrenceId()))
                .map(AttendanceList::counts);
    }

    /**
     * Who is on the list, by the order in which they came to their status.
     *
     * @param after {@link Attendee#since} of the last one that was read; {@link Long#MIN_VALUE}: from the beginning
     */
    public AttendeesResult attendees(String slug, Viewer viewer, RsvpStatus status, long after, int limit) {
        return occurrences
                .rights(slug)
                .filter(rights -> rights.maySee(viewer))
                .map(rights -> isOpenly(status) || rights.mayOrganise(viewer)
                        ? new AttendeesResult.Listed(attendees.page(rights.occurrenceId(), status, after, limit))
                        : new AttendeesResult.NotOwner())
                .orElseGet(AttendeesResult.UnknownEvent::new);
    }

    private static boolean isOpenly(RsvpStatus status) {
        return switch (status) {
            case GOING, INTERESTED -> true;
            case WAITLISTED, NOT_GOING, NONE -> false;
        };
    }
}
