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
    void carryOut(List<AnswerRound.Step> steps) {
        if (!steps.isEmpty()) {
            lists.apply(steps.stream().map(AnswerRound.Step::transition).toList());
            facts.publish(steps.stream().map(AnswerRound.Step::fact).toList());
        }
    }

    /**
     * Makes the list fit what it admits now: gives the seats that there are.
     *
     * @param demotes takes those that there aren't any more
     */
    void fit(AttendanceList list, boolean demotes, Instant now, Change change) {
        List<Transition> done = new ArrayList<>(demotes ? demote(list, now) : List.of());
        done.addAll(promote(done.isEmpty() ? list : done.getLast().after(), now));
        facts.publish(
                done.stream().map(step -> new RsvpFact(step.fact(), change)).toList());
    }

    private List<Transition> demote(AttendanceList list, Instant now) {
        int seats = list.seatsToTake(now);
        if (seats == 0) {
            return List.of();
        }
        List<Transition> demotions =
                list.demote(rsvps.lastSeated(list.occurrenceId(), seats), rsvps.headOfQueue(list.occurrenceId()), now);
        lists.apply(demotions);
        return demotions;
    }

    private List<Transition> promote(AttendanceList list, Instant now) {
        int seats = list.seatsToGive(now);
        if (seats == 0) {
            return List.of();
        }
        // A party has at least one seat, so no more parties than seats can be reached.
        List<Transition> promotions = list.promote(
                rsvps.firstWaiting(list.occurrenceId(), seats, list.admission().capacity()), now);
        if (!promotions.isEmpty()) {
            lists.apply(promotions);
        }
        return promotions;
    }
}
