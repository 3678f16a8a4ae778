package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import org.springframework.stereotype.Component;

/** Takes back all answers of an account that is no more, for what is over, too, and forgets them. Whoever waits gets the seats. */
@Component
class ErasedRsvps implements Forgets {

    private static final int STEP = 200;

    private final Rsvps rsvps;
    private final AttendanceLists lists;
    private final Seating seating;
    private final RsvpFacts facts;
    private final Clock clock;

    ErasedRsvps(Rsvps rsvps, AttendanceLists lists, Seating seating, RsvpFacts facts, Clock clock) {
        this.rsvps = rsvps;
        this.lists = lists;
        this.seating = seating;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        List<UUID> answered = rsvps.answeredBy(account.id(), STEP);
        answered.forEach(occurrence -> forget(occurrence, account));
        return answered.size() == STEP;
    }

    private void forget(UUID occurrence, ErasedAccount account) {
        AttendanceList list = lists.lock(occurrence).orElseThrow();
        rsvps.find(occurrence, account.id())
                .filter(rsvp -> !rsvp.is(RsvpStatus.NONE))
                .ifPresent(rsvp -> takeBack(list, rsvp, account));
        rsvps.remove(occurrence, account.id());
        facts.forget(occurrence, List.of(account.id()));
    }

    private void takeBack(AttendanceList list, Rsvp rsvp, ErasedAccount account) {
        Instant now = clock.instant();
        Transition taken = list.erase(rsvp, now);
        seating.carryOut(List.of(new Step(taken, account.change())));
        seating.fit(taken.after(), false, now, account.change());
    }
}
