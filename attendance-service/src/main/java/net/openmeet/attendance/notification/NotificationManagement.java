package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells members what happened, once, and has them say what they read. */
@Service
public class NotificationManagement {

    /** What happened longer ago is no news: a subscription that begins anew tells nobody of last week. */
    static final Duration NEWS_FOR = Duration.ofHours(24);

    private final Notifications notifications;
    private final Clock clock;

    NotificationManagement(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Tells those whom it concerns of what happened to dates that aren't over. */
    @Transactional
    public void tell(List<DateNews> told) {
        Instant now = clock.instant();
        told.stream()
                .filter(news ->
                        news.at().isAfter(now.minus(NEWS_FOR)) && news.endsAt().isAfter(now))
                .collect(Collectors.groupingBy(DateNews::cause))
                .forEach((cause, news) -> notifications.tell(cause, news, now));
    }

    /** The member has read one; returns whether there is such a one. */
    @Transactional
    public boolean read(UUID accountId, UUID id) {
        return notifications.read(accountId, id, clock.instant());
    }

    /** The member has read all. */
    @Transactional
    public void readAll(UUID accountId) {
        notifications.readAll(accountId, clock.instant());
    }
}
