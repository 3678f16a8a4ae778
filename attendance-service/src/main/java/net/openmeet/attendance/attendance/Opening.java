package net.openmeet.attendance.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.attendance.attendance.Decision.Transition;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/**
 * Opens the lists of dates with the standing answers for their series: whoever comes first has it done, an answer or time. Whoever is late finds the
 * list opened, or opens it before they answer.
 */
@Component
class Opening implements RecurringWork {

    private final AttendanceLists lists;
    private final DueAnswers due;
    private final Seating seating;
    private final Clock clock;

    Opening(AttendanceLists lists, DueAnswers due, Seating seating, Clock clock) {
        this.lists = lists;
        this.due = due;
        this.seating = seating;
        this.clock = clock;
    }

    /** The locked list, with the standing answers where it was for them to come first. */
    AttendanceList open(AttendanceList list) {
        Instant now = clock.instant();
        if (!list.admission().opens(now)) {
            return list;
        }
        List<Transition> seated = list.open(due.of(list.occurrenceId(), now), now);
        Change change = Change.ofSystem(Uuids.next());
        seating.carryOut(
                seated.stream().map(transition -> new Step(transition, change)).toList());
        return seated.isEmpty() ? list : seated.getLast().after();
    }

    @Override
    public String name() {
        return "open-lists";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean run() {
        Optional<UUID> next = due.nextUnopened(clock.instant());
        next.flatMap(lists::lock)
                .filter(list -> list.admission().opens(clock.instant()))
                .ifPresent(list -> {
                    open(list);
                    lists.opened(list.occurrenceId());
                });
        return next.isPresent();
    }
}
