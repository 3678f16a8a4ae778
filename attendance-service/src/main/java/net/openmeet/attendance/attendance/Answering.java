package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides answers for one occurrence, in a transaction and under the lock of its list. */
@Component
class Answering {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Seating seating;
    private final Opening opening;
    private final Reservations reservations;
    private final Clock clock;

    Answering(
            AttendanceLists lists,
            Rsvps rsvps,
            Seating seating,
            Opening opening,
            Reservations reservations,
            Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.seating = seating;
        this.opening = opening;
        this.reservations = reservations;
        this.clock = clock;
    }

    /**
     * Decides answers in their order.
     *
     * @return what became of each
     */
    @Transactional
    List<RsvpResult> decide(UUID occurrenceId, List<AnswerRequest> requests) {
        return lists.lock(occurrenceId)
                .map(list -> decide(reservations.passOn(opening.open(list)), requests))
                .orElseGet(() -> Collections.nCopies(requests.size(), new RsvpResult.UnknownEvent()));
    }

    private List<RsvpResult> decide(AttendanceList list, List<AnswerRequest> requests) {
        // A statement of its own: one that waited for the lock still sees other rows as they were when it began. So
        // whoever queued while the occurrence was closed to them finds it closed.
        var round = new AnswerRound(list, rsvps.requested(list.occurrenceId(), requests), clock.instant());
        int reach = round.reach(requests);
        if (reach > 0) {
            round.meet(rsvps.firstWaiting(
                    list.occurrenceId(), reach, list.admission().capacity()));
        }
        List<RsvpResult> results = requests.stream().map(round::decide).toList();
        seating.carryOut(round.steps());
        return results;
    }
}
