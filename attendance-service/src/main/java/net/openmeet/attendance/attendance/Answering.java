package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides an answer, in a transaction of its own and under the lock of the occurrence's list. */
@Component
class Answering {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Seating seating;
    private final Clock clock;

    Answering(AttendanceLists lists, Rsvps rsvps, Seating seating, Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.seating = seating;
        this.clock = clock;
    }

    @Transactional
    RsvpResult decide(UUID occurrenceId, AnswerRequest request) {
        Optional<AttendanceList> list = lists.lock(occurrenceId);
        if (list.isEmpty()) {
            return new RsvpResult.UnknownEvent();
        }
        // A statement of its own: one that waited for the lock still sees other rows as they were when it began. So
        // whoever queued while
        // the occurrence was closed to them finds it closed.
        Optional<RequestedRsvp> requested = rsvps.requested(request.slug(), request.accountId());
        return request.right()
                .refusal(requested)
                .<RsvpResult>map(refusal -> refusal)
                .orElseGet(() -> decide(list.get(), requested.orElseThrow(), request));
    }

    private RsvpResult decide(AttendanceList list, RequestedRsvp requested, AnswerRequest request) {
        Rsvp current = requested.rsvp();
        if (!request.onlyIf().test(current.version())) {
            return new RsvpResult.VersionMismatch(current.version());
        }
        Instant now = clock.instant();
        return switch (request.rule().decide(list, current, now)) {
            case Decision.Refused(Refusal reason) -> new RsvpResult.Refused(reason);
            case Decision.Unchanged() -> RsvpResult.of(request.view(requested, list));
            case Transition transition -> {
                List<Transition> done = seating.carryOut(transition, now, Change.by(request.by(), Uuids.next()));
                RequestedRsvp outcome = requested.with(lastOf(current.accountId(), done));
                yield RsvpResult.of(request.view(outcome, done.getLast().after()));
            }
        };
    }

    /** Fewer guests may have brought the caller themselves up from the waitlist. */
    private static Rsvp lastOf(UUID accountId, List<Transition> done) {
        return done.reversed().stream()
                .map(Transition::rsvp)
                .filter(rsvp -> rsvp.accountId().equals(accountId))
                .findFirst()
                .orElseThrow();
    }
}
