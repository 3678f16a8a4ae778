package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.attendance.occurrence.OccurrenceObserver;
import net.openmeet.attendance.occurrence.OccurrenceRights;
import net.openmeet.attendance.series.SeriesObserver;
import net.openmeet.attendance.standing.StandingAnswerObserver;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers, and gives seats. What an answer becomes is said in the package's documentation. */
@Service
public class AttendanceManagement implements OccurrenceObserver, SeriesObserver, StandingAnswerObserver {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Seating seating;
    private final RemovedRsvps removed;
    private final AnswerQueues queues;
    private final Approving approving;
    private final CheckingIn checkingIn;
    private final Reconfirming reconfirming;
    private final Work work;
    private final Clock clock;

    AttendanceManagement(
            AttendanceLists lists,
            Rsvps rsvps,
            Seating seating,
            RemovedRsvps removed,
            AnswerQueues queues,
            Approving approving,
            CheckingIn checkingIn,
            Reconfirming reconfirming,
            Work work,
            Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.seating = seating;
        this.removed = removed;
        this.queues = queues;
        this.approving = approving;
        this.checkingIn = checkingIn;
        this.reconfirming = reconfirming;
        this.work = work;
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

    /** Approves of members who want to go, or declines them, in the organiser's name. */
    public DecideResult decide(DecideAttendees command) {
        Viewer organiser = Viewer.of(command.by());
        Optional<OccurrenceRights> rights = rsvps.requested(command.slug(), command.by())
                .map(RequestedRsvp::rights)
                .filter(known -> known.maySee(organiser));
        if (rights.isEmpty()) {
            return new DecideResult.UnknownEvent();
        }
        return rights.get().mayOrganise(organiser)
                ? new DecideResult.Decided(approving.decide(rights.get().occurrenceId(), command))
                : new DecideResult.NotOwner();
    }

    /** Notes which members are there. */
    public CheckInResult checkIn(CheckInAttendees command) {
        Viewer organiser = Viewer.of(command.by());
        Optional<OccurrenceRights> rights = rsvps.requested(command.slug(), command.by())
                .map(RequestedRsvp::rights)
                .filter(known -> known.maySee(organiser));
        if (rights.isEmpty()) {
            return new CheckInResult.UnknownEvent();
        }
        return rights.get().mayOrganise(organiser)
                ? checkingIn.note(rights.get().occurrenceId(), command)
                : new CheckInResult.NotOwner();
    }

    /** Takes over whom occurrences let in: promotes those who wait when one lets in more, demotes those who came last if it says so, and has those asked
     * whose plans it upsets. */
    @Override
    @Transactional
    public void changed(List<OccurrenceNews> news) {
        Map<UUID, AdmittedList> admitted = lists.admit(news);
        for (OccurrenceNews each : news) {
            AdmittedList list = admitted.get(each.occurrence().id());
            if (list != null) {
                fit(list, each);
            }
        }
    }

    private void fit(AdmittedList admitted, OccurrenceNews news) {
        // Stored again: what was answered before is gone.
        AttendanceList list = admitted.isBack() ? removed.forgetAll(admitted.list()) : admitted.list();
        if (list.isRemoved() && list.version() > 0) {
            work.enqueueUnlessWaiting(ForgettingRsvps.KIND, list.occurrenceId().toString(), list.occurrenceId());
        }
        reconfirming.after(admitted, news.change());
        if (list.isUneven()) {
            boolean demotes = news.occurrence().demotes() || lists.seriesDemotes(list.occurrenceId());
            seating.fit(list, demotes, clock.instant(), news.change());
        }
    }

    @Override
    @Transactional
    public boolean isAnswered(UUID occurrenceId) {
        return lists.lock(occurrenceId).isPresent() && rsvps.areAnyFor(occurrenceId);
    }

    /** Has those seated who wait for dates that were hidden from them until now, and seats taken back that the organiser wants back. */
    @Override
    @Transactional
    public void changed(UUID seriesId, Change change) {
        work.enqueue(Reseating.KIND, seriesId.toString(), new Reseating.Dates(seriesId, null, change));
    }

    /** Has the dates that are stored follow somebody's standing answer. */
    @Override
    @Transactional
    public void changed(UUID seriesId, UUID accountId, boolean takesBack, Change change) {
        work.enqueue(
                AnsweringDates.KIND,
                seriesId + "/" + accountId,
                new AnsweringDates.Dates(seriesId, accountId, null, takesBack, change));
    }

    private RsvpResult inTurn(AnswerRequest request) {
        // Whoever may not know of the occurrence must not wait for it either.
        Optional<RequestedRsvp> requested = rsvps.requested(request.slug(), request.accountId(), request.by());
        return request.right()
                .refusal(requested)
                .<RsvpResult>map(refusal -> refusal)
                .orElseGet(() -> queues.inTurn(requested.orElseThrow().rights().occurrenceId(), request));
    }
}
