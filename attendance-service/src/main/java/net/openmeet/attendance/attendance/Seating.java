package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.attendance.attendance.Decision.Transition;
import org.springframework.stereotype.Component;

/** Applies what a list decided, seats those who wait wherever that freed seats, and publishes all of it. The list is locked. */
@Component
class Seating {

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final RsvpFacts published;

    Seating(AttendanceLists lists, Rsvps rsvps, RsvpFacts published) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.published = published;
    }

    /** Carries out a change; returns it and the promotions that followed from it, in their order. */
    List<Transition> carryOut(Transition change, Instant now) {
        lists.apply(List.of(change));
        List<Transition> changes = new ArrayList<>(List.of(change));
        changes.addAll(promote(change.after(), now));
        publish(changes);
        return changes;
    }

    void seatThoseWhoWait(AttendanceList list, Instant now) {
        publish(promote(list, now));
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

    private void publish(List<Transition> changes) {
        published.publish(changes.stream().map(Transition::fact).toList());
    }
}
