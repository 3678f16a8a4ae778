package net.openmeet.attendance.attendance;

import java.util.List;
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
                .rights(slug, viewer)
                .filter(rights -> rights.maySee(viewer))
                .flatMap(rights -> lists.find(rights.occurrenceId()))
                .map(AttendanceList::counts);
    }

    /**
     * Who is on the list, by the order in which they came to their status.
     *
     * @param accountId who asks
     * @param after {@link Attendee#since} of the last one that was read; {@link Long#MIN_VALUE}: from the beginning
     */
    public AttendeesResult attendees(String slug, UUID accountId, RsvpStatus status, long after, int limit) {
        return rsvps.requested(slug, accountId)
                .filter(RequestedRsvp::isForOneWhoSees)
                .map(asking -> refusal(asking, status)
                        .orElseGet(() -> new AttendeesResult.Listed(
                                shown(asking, attendees.page(asking.rights().occurrenceId(), status, after, limit)))))
                .orElseGet(AttendeesResult.UnknownEvent::new);
    }

    /** What was answered to the organiser, and who was seen at the door, is for those who organise it. */
    private static List<Attendee> shown(RequestedRsvp asking, List<Attendee> page) {
        return asking.rights().maySeeAll(Viewer.of(asking.rsvp().accountId()))
                ? page
                : page.stream().map(Attendee::toldToOthers).toList();
    }

    /** Everybody who has answered, for those who organise the occurrence. */
    public AttendeesResult everybody(String slug, UUID accountId) {
        return rsvps.requested(slug, accountId)
                .filter(RequestedRsvp::isForOneWhoSees)
                .map(asking -> asking.rights().maySeeAll(Viewer.of(accountId))
                        ? new AttendeesResult.Listed(
                                attendees.all(asking.rights().occurrenceId()))
                        : new AttendeesResult.NotOwner())
                .orElseGet(AttendeesResult.UnknownEvent::new);
    }

    private Optional<AttendeesResult> refusal(RequestedRsvp asking, RsvpStatus status) {
        if (asking.rights().maySeeAll(Viewer.of(asking.rsvp().accountId()))) {
            return Optional.empty();
        }
        if (!isOpenly(status)) {
            return Optional.of(new AttendeesResult.NotOwner());
        }
        return switch (occurrences.attendees(asking.rights().occurrenceId())) {
            case EVERYBODY -> Optional.empty();
            case ATTENDEES ->
                asking.rsvp().is(RsvpStatus.GOING) || asking.rsvp().is(RsvpStatus.NEEDS_RECONFIRMATION)
                        ? Optional.empty()
                        : Optional.of(new AttendeesResult.ForAttendees());
            case ORGANISERS -> Optional.of(new AttendeesResult.ForOrganisers());
        };
    }

    private static boolean isOpenly(RsvpStatus status) {
        return switch (status) {
            case GOING, INTERESTED -> true;
            case NEEDS_RECONFIRMATION, OFFERED, WAITLISTED, PENDING, NOT_GOING, DECLINED, NONE -> false;
        };
    }
}
