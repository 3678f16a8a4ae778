package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import net.openmeet.vocabulary.group.MembershipObserver;
import org.springframework.stereotype.Component;

/**
 * Takes back what somebody answered for dates of a group to which they don't belong any more, and gives the seats on: whoever is banned comes to none of
 * them, others to those that only the group sees. Goes by what they are when it is done, so that who came back by then keeps their seats.
 */
@Component
class GivingUpSeats implements WorkHandler<GivingUpSeats.Former>, MembershipObserver {

    static final WorkKind<Former> KIND = WorkKind.of("give-up-seats", Former.class);

    private static final int STEP = 20;

    private final Rsvps rsvps;
    private final AttendanceLists lists;
    private final Seating seating;
    private final Work work;
    private final Clock clock;

    GivingUpSeats(Rsvps rsvps, AttendanceLists lists, Seating seating, Work work, Clock clock) {
        this.rsvps = rsvps;
        this.lists = lists;
        this.seating = seating;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Somebody who belonged to a group.
     *
     * @param change what ended that
     */
    record Former(UUID group, UUID account, Change change) {}

    @Override
    public void ended(UUID group, UUID account, Change change) {
        work.enqueue(KIND, group + "/" + account, new Former(group, account, change));
    }

    @Override
    public WorkKind<Former> kind() {
        return KIND;
    }

    @Override
    public Next<Former> handle(WorkItem<Former> item) {
        Former former = item.payload();
        List<UUID> dates = rsvps.outsideOfGroup(former.group(), former.account(), clock.instant(), STEP);
        dates.forEach(occurrence -> giveUp(occurrence, former));
        return dates.size() == STEP ? Next.from(former) : Next.done();
    }

    private void giveUp(UUID occurrence, Former former) {
        AttendanceList list = lists.lock(occurrence).orElseThrow();
        rsvps.find(occurrence, former.account())
                .filter(rsvp -> !rsvp.is(RsvpStatus.NONE))
                .ifPresent(rsvp -> takeBack(list, rsvp, former.change()));
    }

    private void takeBack(AttendanceList list, Rsvp rsvp, Change change) {
        Instant now = clock.instant();
        Transition taken = list.erase(rsvp, now);
        seating.carryOut(List.of(new Step(taken, change)));
        seating.fit(taken.after(), false, now, change);
    }
}
