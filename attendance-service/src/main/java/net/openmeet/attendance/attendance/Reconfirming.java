package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import net.openmeet.vocabulary.plan.Plan;
import org.springframework.stereotype.Component;

/** Asks those who have a seat whether they come all the same, some at a time, after a change that may decide whether they do. */
@Component
class Reconfirming implements WorkHandler<Reconfirming.Seats> {

    static final WorkKind<Seats> KIND = WorkKind.of("reconfirm-seats", Seats.class);

    private static final int STEP = 200;

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Plans plans;
    private final Seating seating;
    private final Work work;
    private final Clock clock;

    Reconfirming(AttendanceLists lists, Rsvps rsvps, Plans plans, Seating seating, Work work, Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.plans = plans;
        this.seating = seating;
        this.work = work;
        this.clock = clock;
    }

    /**
     * The seats of an occurrence.
     *
     * @param anew whether those who have been asked, or offered a seat, have time from then on
     * @param at since when it is what it is
     * @param change what made it so
     */
    record Seats(UUID occurrenceId, boolean anew, Instant at, Change change) {}

    /** Has those asked whose plans a change upsets, and those again whose time passed while their occurrence was cancelled. */
    void after(AdmittedList admitted, Change change) {
        AttendanceList list = admitted.list();
        Plan former = admitted.formerPlan();
        if (former != null && admitted.isReplanned()) {
            plans.keep(list.occurrenceId(), admitted.formerNumber(), former);
        }
        Instant now = clock.instant();
        if ((admitted.isReplanned() || admitted.isReinstated()) && !list.isClosed(now)) {
            work.enqueue(
                    KIND,
                    list.occurrenceId().toString(),
                    new Seats(list.occurrenceId(), admitted.isUpset() || admitted.isReinstated(), now, change));
        }
    }

    @Override
    public WorkKind<Seats> kind() {
        return KIND;
    }

    @Override
    public Next<Seats> handle(WorkItem<Seats> item) {
        Seats seats = item.payload();
        Instant now = clock.instant();
        Optional<AttendanceList> list = lists.lock(seats.occurrenceId()).filter(open -> !open.isClosed(now));
        if (list.isPresent() && ask(list.get(), seats, now) == STEP) {
            return Next.from(seats);
        }
        plans.forgetUnused(seats.occurrenceId());
        return Next.done();
    }

    private int ask(AttendanceList list, Seats seats, Instant now) {
        UUID by = seats.change().by();
        if (by != null) {
            // Whoever made it so knows what they come to.
            rsvps.planned(list.occurrenceId(), by, list.planNumber());
        }
        SeatTerms terms = list.admission().terms().seats();
        var asking = new Reconfirmation(
                plans.upset(list.occurrenceId()),
                seats.anew(),
                terms.confirmedBy(seats.at()).orElse(null),
                terms.offeredUntil(seats.at()).orElse(null));
        List<Rsvp> asked = rsvps.toAsk(list.occurrenceId(), asking, STEP);
        seating.carryOut(list.ask(asked, asking, now).stream()
                .map(transition -> new Step(transition, seats.change()))
                .toList());
        return asked.size();
    }
}
