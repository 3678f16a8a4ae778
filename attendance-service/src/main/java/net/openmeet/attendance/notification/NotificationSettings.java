package net.openmeet.attendance.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code openmeet.notifications.*}.
 *
 * @param window how long a mail waits for what else happens to the same series or event, so that it says the last state
 * @param perDomain how many mails an instance hands over a minute for one domain
 * @param streams how many look at inboxes at once, at one instance
 * @param poll how long it takes at most until they are told
 */
@ConfigurationProperties("openmeet.notifications")
record NotificationSettings(
        @DefaultValue("2m") Duration window,
        @DefaultValue("300") int perDomain,
        @DefaultValue("5000") int streams,
        @DefaultValue("1s") Duration poll) {}
