package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/**
 * Passes on seats that were kept for somebody who didn't say in time that they want them. Whoever comes first has it done, an answer or time: an answer finds
 * every seat whose time is up passed on.
 */
@Component
class Reservations implements RecurringWork {

    private static final int STEP = 200;

    private final AttendanceLists lists;
    private final Rsvps rsvps;
    private final Seating seating;
    private final Clock clock;

    Reservations(AttendanceLists lists, Rsvps rsvps, Seating seating, Clock clock) {
        this.lists = lists;
        this.rsvps = rsvps;
        this.seating = seating;
        this.clock = clock;
    }

    /** The locked list, without seats that were kept until now. */
    AttendanceList passOn(AttendanceList list) {
        Instant now = clock.instant();
        AttendanceList passed = list;
        while (passed.reserved() > 0 && !passed.isClosed(now)) {
            List<Rsvp> due = rsvps.due(passed.occurrenceId(), now, STEP);
            if (due.isEmpty()) {
                break;
            }
            passed = passOn(passed, due, now);
        }
        return passed;
    }

    private AttendanceList passOn(AttendanceList list, List<Rsvp> due, Instant now) {
        Change change = Change.ofSystem(Uuids.next());
        List<Step> steps = list.lapse(due, now).stream()
                .map(lapse -> new Step(lapse, change))
                .toList();
        seating.carryOut(steps);
        return seating.fit(steps.getLast().transition().after(), false, now, change);
    }

    @Override
    public String name() {
        return "pass-seats-on";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean run() {
        Optional<UUID> next = rsvps.nextDue(clock.instant());
        next.flatMap(lists::lock).ifPresent(this::passOn);
        return next.isPresent();
    }
}
