package net.openmeet.attendance.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Deliveries deliveries;
    private final Preferences preferences;
    private final Reminders reminders;
    private final InboxNumbers numbers;
    private final UnsubscribeTokens tokens;
    private final NotificationSettings settings;
    private final Clock clock;

    NotificationManagement(
            Notifications notifications,
            Deliveries deliveries,
            Preferences preferences,
            Reminders reminders,
            InboxNumbers numbers,
            UnsubscribeTokens tokens,
            NotificationSettings settings,
            Clock clock) {
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.preferences = preferences;
        this.reminders = reminders;
        this.numbers = numbers;
        this.tokens = tokens;
        this.settings = settings;
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
                .forEach((cause, news) -> {
                    notifications.tell(cause, news, now);
                    deliveries.queue(cause, news, now.plus(settings.window()));
                });
    }

    /** Tells those whom it concerns of what happened to answers for dates that aren't over. */
    @Transactional
    public void tellOfAnswers(List<AnswerNews> told) {
        Instant now = clock.instant();
        told.stream()
                .filter(news -> news.at().isAfter(now.minus(NEWS_FOR)))
                .collect(Collectors.groupingBy(AnswerNews::cause))
                .forEach((cause, news) -> {
                    notifications.tellOfAnswers(cause, news, now);
                    if (NotificationMatrix.isTold(cause, Channel.MAIL)) {
                        deliveries.queueAnswers(cause, news, now, now.plus(settings.window()));
                    }
                });
    }

    /** Tells those who follow a series of what happened to it as a whole. */
    @Transactional
    public void tellOfSeries(List<SeriesNews> told) {
        Instant now = clock.instant();
        told.stream().filter(news -> news.at().isAfter(now.minus(NEWS_FOR))).forEach(news -> {
            notifications.tell(news, now);
            deliveries.queue(news, now.plus(settings.window()));
        });
    }

    /** Notes of which causes the member wants mails; those that aren't named stay as they were. */
    @Transactional
    public void prefer(UUID accountId, Map<NotificationCause, Boolean> mails) {
        preferences.save(accountId, mails);
    }

    /** Notes when the member wants to be reminded of dates. */
    @Transactional
    public void remind(UUID accountId, Set<Lead> leads) {
        reminders.choose(accountId, leads);
    }

    /** Whoever has a token from a mail wants no more mails of its kind; returns whether it is one. */
    @Transactional
    public boolean unsubscribe(String token) {
        Optional<UnsubscribeTokens.Unsubscription> said = tokens.read(token);
        said.ifPresent(unwanted -> preferences.save(unwanted.accountId(), Map.of(unwanted.cause(), false)));
        return said.isPresent();
    }

    /** Numbers what is new in an inbox, and says which number is its last. */
    @Transactional
    public long number(UUID accountId) {
        return numbers.number(accountId);
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
