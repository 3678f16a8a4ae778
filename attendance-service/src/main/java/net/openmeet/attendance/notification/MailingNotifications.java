package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.openmeet.platform.work.RecurringWork;
import net.openmeet.platform.work.Work;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Has rounds of mailing begin when something is due. */
@Component
@EnableConfigurationProperties({NotificationSettings.class, AddressSettings.class})
class MailingNotifications implements RecurringWork {

    private final Addresses addresses;
    private final Deliveries deliveries;
    private final Work work;
    private final Clock clock;

    MailingNotifications(Addresses addresses, Deliveries deliveries, Work work, Clock clock) {
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail-notifications";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public boolean run() {
        Instant now = clock.instant();
        if (addresses.canBeAsked() && !deliveries.due(now, 1).isEmpty()) {
            work.enqueueUnlessWaiting(MailRounds.KIND, MailRounds.KEY, new MailRounds.Round(now));
        }
        return false;
    }
}
