package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.stereotype.Component;

/** So many mails a minute go to one domain: whoever gets more at once takes the sender for one of spam. */
@Component
class DomainThrottle {

    private final NotificationSettings settings;
    private final Clock clock;
    private final Map<String, Integer> mails = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    DomainThrottle(NotificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether one more may go to the address's domain now; it counts as gone. */
    synchronized boolean admits(MailAddress address) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            mails.clear();
        }
        String comparable = address.comparable();
        return mails.merge(comparable.substring(comparable.lastIndexOf('@') + 1), 1, Integer::sum)
                <= settings.perDomain();
    }
}
