package net.openmeet.attendance.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.attendance.attendance.Decision.Change;
import org.springframework.stereotype.Component;

/** Applies what a list decided, seats those who wait wherever that freed seats, and publishes all of it. The list is locked. */
@Component
class Seating {

    private final AttendanceLists lists;
    private final Standings standings;
    private final RsvpChanges published;

    Seating(AttendanceLists lists, Standings standings, RsvpChanges published) {
        this.lists = lists;
        this.standings = standings;
        this.published = published;
    }

    /** Carries out a change; returns it and the promotions that followed from it, in their order. */
    List<Change> carryOut(Change change, Instant now) {
        lists.apply(List.of(change));
        List<Change> changes = new ArrayList<>(List.of(change));
        changes.addAll(promote(change.after(), now));
        publish(changes);
        return changes;
    }

    void seatThoseWhoWait(AttendanceList list, Instant now) {
        publish(promote(list, now));
    }

    private List<Change> promote(AttendanceList list, Instant now) {
        int seats = list.seatsToGive(now);
        if (seats == 0) {
            return List.of();
        }
        // A party has at least one seat, so no more parties than seats can be reached.
        List<Change> promotions = list.promote(
                standings.firstWaiting(list.occurrenceId(), seats, list.terms().capacity()), now);
        if (!promotions.isEmpty()) {
            lists.apply(promotions);
        }
        return promotions;
    }

    private void publish(List<Change> changes) {
        published.publish(changes.stream().map(Change::fact).toList());
    }
}
