package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceObserver;
import net.openmeet.attendance.series.SeriesObserver;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers, and gives seats. What an answer becomes is said in the package's documentation. */
@Service
public class AttendanceManagement implements OccurrenceObserver, SeriesObserver {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Answering answering;
    private final Seating seating;
    private final RemovedRsvps removed;
    private final OccurrenceLocks locks;
    private final Clock clock;

    AttendanceManagement(
            AttendanceLists lists,
            Rsvps rsvps,
            Answering answering,
            Seating seating,
            RemovedRsvps removed,
            OccurrenceLocks locks,
            Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.answering = answering;
        this.seating = seating;
        this.removed = removed;
        this.locks = locks;
        this.clock = clock;
    }

    /** Answers for an occurrence, and promotes those who wait for the seats that this frees. */
    public RsvpResult rsvp(GiveRsvp command) {
        return inTurn(AnswerRequest.of(command));
    }

    /** Takes an answer back; {@link RsvpResult.Noted} also when there was none. */
    public RsvpResult withdraw(WithdrawRsvp command) {
        return inTurn(AnswerRequest.of(command));
    }

    /** Takes an answer back in the organiser's name. */
    public RsvpResult remove(RemoveAttendee command) {
        return inTurn(AnswerRequest.of(command));
    }

    /** Takes over whom an occurrence lets in: promotes those who wait when it lets in more, demotes those who came last if it says so. */
    @Override
    @Transactional
    public void changed(KnownOccurrence occurrence, Change change) {
        Optional<AttendanceList> before = lists.lock(occurrence.id());
        AttendanceList list = lists.setAdmission(occurrence.id(), occurrence.seriesId(), Admission.of(occurrence));
        if (before.filter(AttendanceList::isRemoved).isPresent() && !list.isRemoved()) {
            // Stored again: what was answered before is gone.
            list = removed.forgetAll(list);
        }
        seating.fit(list, lists.demotes(occurrence.id()), clock.instant(), change);
    }

    /** Seats those who wait for dates that were hidden from them until now, and takes seats back that the organiser wants back. */
    @Override
    @Transactional
    public void changed(UUID seriesId, Change change) {
        for (UUID occurrenceId : lists.uneven(seriesId)) {
            lists.lock(occurrenceId)
                    .ifPresent(list -> seating.fit(list, lists.demotes(occurrenceId), clock.instant(), change));
        }
    }

    private RsvpResult inTurn(AnswerRequest request) {
        Optional<RequestedRsvp> requested = rsvps.requested(request.slug(), request.accountId());
        return request.right()
                .refusal(requested)
                .<RsvpResult>map(refusal -> refusal)
                .orElseGet(() -> {
                    UUID occurrenceId = requested.orElseThrow().rights().occurrenceId();
                    return locks.inTurn(occurrenceId, () -> answering.decide(occurrenceId, request));
                });
    }
}
