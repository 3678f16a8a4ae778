package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Forgets what was told long ago. Until then it is the ledger by which nobody is told twice. */
@Component
class ForgettingNotifications implements RecurringWork {

    /** Much longer than messages can come again. */
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    /** Each takes its notifications along: few in one transaction. */
    private static final int STEP = 5;

    private final Notifications notifications;
    private final Clock clock;

    ForgettingNotifications(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-notifications";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean run() {
        return notifications.forgetSome(clock.instant().minus(KEPT_FOR), STEP) == STEP;
    }
}
