package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.change.Change;
import org.springframework.stereotype.Component;

/** Applies what a list decided and publishes it; seats those who wait where the list admits more. The list is locked. */
@Component
class Seating {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final RsvpFacts facts;

    Seating(AttendanceLists lists, Rsvps rsvps, RsvpFacts facts) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.facts = facts;
    }

    /** Carries out what a round of answers decided. */
    void carryOut(List<Step> steps) {
        if (!steps.isEmpty()) {
            lists.apply(steps);
            facts.publish(steps.stream().map(Step::fact).toList());
        }
    }

    /**
     * Makes the list fit what it admits now: gives the seats that there are, also to those who don't have to be approved of any more.
     *
     * @param demotes takes those that there aren't any more
     * @return the list as it is then
     */
    AttendanceList fit(AttendanceList list, boolean demotes, Instant now, Change change) {
        List<Step> done = new ArrayList<>(demotes ? demote(list, now, change) : List.of());
        done.addAll(promote(after(done, list), now, change));
        done.addAll(letIn(after(done, list), now, change));
        facts.publish(done.stream().map(Step::fact).toList());
        return after(done, list);
    }

    private List<Step> demote(AttendanceList list, Instant now, Change change) {
        int seats = list.seatsToTake(now);
        return seats == 0
                ? List.of()
                : applied(
                        list.demote(
                                rsvps.lastSeated(list.occurrenceId(), seats),
                                rsvps.headOfQueue(list.occurrenceId()),
                                now),
                        change);
    }

    private List<Step> promote(AttendanceList list, Instant now, Change change) {
        int seats = list.seatsToGive(now);
        // A party has at least one seat, so no more parties than seats can be reached.
        return seats == 0
                ? List.of()
                : applied(
                        list.promote(
                                rsvps.firstWaiting(
                                        list.occurrenceId(),
                                        seats,
                                        list.admission().capacity()),
                                now),
                        change);
    }

    private List<Step> letIn(AttendanceList list, Instant now, Change change) {
        return list.letsIn(now) ? applied(list.letIn(rsvps.pending(list.occurrenceId()), now), change) : List.of();
    }

    private static AttendanceList after(List<Step> done, AttendanceList before) {
        return done.isEmpty() ? before : done.getLast().transition().after();
    }

    private List<Step> applied(List<Transition> decided, Change change) {
        List<Step> steps =
                decided.stream().map(transition -> new Step(transition, change)).toList();
        if (!steps.isEmpty()) {
            lists.apply(steps);
        }
        return steps;
    }
}
