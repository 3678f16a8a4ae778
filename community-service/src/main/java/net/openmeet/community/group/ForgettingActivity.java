package net.openmeet.community.group;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Forgets what happened in groups long ago. */
@Component
class ForgettingActivity implements RecurringWork {

    private static final int AT_ONCE = 5_000;

    private final Activities activities;
    private final GroupSettings settings;
    private final Clock clock;

    ForgettingActivity(Activities activities, GroupSettings settings, Clock clock) {
        this.activities = activities;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "group-activity-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean run() {
        return activities.removeBefore(clock.instant().minus(settings.activityKept()), AT_ONCE) == AT_ONCE;
    }
}
