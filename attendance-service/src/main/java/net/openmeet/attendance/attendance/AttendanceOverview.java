package net.openmeet.attendance.attendance;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrences;
import org.jspecify.annotations.Nullable;
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

    /** A member's RSVP, {@link RsvpStatus#NONE} when they have not answered; empty when there is no such occurrence. */
    public Optional<RsvpView> answer(String slug, UUID accountId) {
        return occurrences
                .visible(slug, accountId)
                .flatMap(occurrence -> lists.find(occurrence.id())
                        .map(list -> RsvpView.of(occurrence, list, rsvps.of(occurrence.id(), accountId))));
    }

    /**
     * How full an occurrence is; empty when there is no such occurrence.
     *
     * @param accountId who asks; null: somebody who has not signed in
     */
    public Optional<AttendanceCounts> counts(String slug, @Nullable UUID accountId) {
        return occurrences
                .visible(slug, accountId)
                .flatMap(occurrence -> lists.find(occurrence.id()))
                .map(AttendanceList::counts);
    }

    /**
     * Who is on the list, by the order in which they came to their status.
     *
     * @param accountId who asks
     * @param after {@link Attendee#since} of the last one that was read; 0: from the beginning
     */
    public AttendeesResult attendees(String slug, UUID accountId, RsvpStatus status, long after, int limit) {
        return occurrences
                .visible(slug, accountId)
                .map(occurrence -> isOpenly(status) || occurrence.ownerId().equals(accountId)
                        ? new AttendeesResult.Listed(attendees.page(occurrence.id(), status, after, limit))
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
