package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Reminds of dates when it is time. What it couldn't for a while it catches up on, as far as that is still of use. */
@Component
class Reminding implements RecurringWork {

    private final Reminders reminders;
    private final Clock clock;

    Reminding(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-dates";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public boolean run() {
        Instant now = clock.instant();
        List<DueReminder> due = reminders.due(reminders.until(), now);
        if (!due.isEmpty()) {
            reminders.tell(due, now);
        }
        reminders.isDone(now);
        return false;
    }
}
