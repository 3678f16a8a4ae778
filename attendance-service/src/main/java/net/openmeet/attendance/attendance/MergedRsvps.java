package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import org.springframework.stereotype.Component;

/** Has answers of an account be those of the one that it went into; of two for one occurrence the better one. Whoever waits gets the seats that are left over. */
@Component
class MergedRsvps implements Merges {

    private static final int STEP = 100;

    private final Rsvps rsvps;
    private final AttendanceLists lists;
    private final SeatChanges log;
    private final CheckIns checkIns;
    private final Seating seating;
    private final RsvpFacts facts;
    private final Clock clock;

    MergedRsvps(
            Rsvps rsvps,
            AttendanceLists lists,
            SeatChanges log,
            CheckIns checkIns,
            Seating seating,
            RsvpFacts facts,
            Clock clock) {
        this.rsvps = rsvps;
        this.lists = lists;
        this.log = log;
        this.checkIns = checkIns;
        this.seating = seating;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        List<UUID> answered = rsvps.answeredBy(merge.absorbed(), STEP);
        if (answered.isEmpty()) {
            log.move(merge.absorbed(), merge.survivor());
            return false;
        }
        answered.forEach(occurrence -> merge(occurrence, merge));
        return true;
    }

    private void merge(UUID occurrence, AccountMerge merge) {
        AttendanceList list = lists.lock(occurrence).orElseThrow();
        rsvps.find(occurrence, merge.absorbed())
                .filter(rsvp -> !rsvp.is(RsvpStatus.NONE))
                .ifPresent(rsvp -> merge(list, rsvp, merge));
        checkIns.move(occurrence, merge.absorbed(), merge.survivor());
        rsvps.remove(occurrence, merge.absorbed());
        facts.forget(occurrence, List.of(merge.absorbed()));
    }

    private void merge(AttendanceList list, Rsvp absorbed, AccountMerge merge) {
        Instant now = clock.instant();
        Rsvp survivor = rsvps.find(list.occurrenceId(), merge.survivor()).orElse(Rsvp.none(merge.survivor()));
        List<Step> steps = list.merge(absorbed, survivor, now).stream()
                .map(taken -> new Step(taken, merge.change()))
                .toList();
        seating.carryOut(steps);
        seating.fit(steps.getLast().transition().after(), false, now, merge.change());
    }
}
