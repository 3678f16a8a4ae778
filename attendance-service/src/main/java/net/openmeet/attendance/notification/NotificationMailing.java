package net.openmeet.attendance.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.openmeet.platform.mail.Mails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says by mail what waits to be said, each thing once: what is said and that it was are one transaction, its caller's. */
@Component
class NotificationMailing {

    private static final Duration WORTH_READING = Duration.ofHours(24);
    private static final Duration THROTTLED = Duration.ofMinutes(1);

    private final Deliveries deliveries;
    private final NotificationMails texts;
    private final Mails mails;
    private final DomainThrottle throttle;
    private final Clock clock;

    NotificationMailing(
            Deliveries deliveries, NotificationMails texts, Mails mails, DomainThrottle throttle, Clock clock) {
        this.deliveries = deliveries;
        this.texts = texts;
        this.mails = mails;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Hands over what is due for some accounts.
     *
     * @param reachable those of them who may be written to
     */
    void handOver(List<UUID> accounts, List<Reachable> reachable) {
        Instant now = clock.instant();
        List<Delivery> claimed = deliveries.claim(accounts, now);
        Map<UUID, Reachable> known = reachable.stream().collect(toMap(Reachable::accountId, Function.identity()));
        Map<Delivery.Together, List<MailedDate>> dates = deliveries.dates(claimed, now).stream()
                .collect(groupingBy(date -> new Delivery.Together(date.accountId(), date.thingId())));
        Map<Delivery.Together, List<MailedSeries>> series = deliveries.series(claimed).stream()
                .collect(groupingBy(told -> new Delivery.Together(told.accountId(), told.seriesId())));
        Map<Delivery.Together, List<Delivery>> together =
                claimed.stream().collect(groupingBy(Delivery::together, LinkedHashMap::new, toList()));
        Map<DeliveryState, List<Delivery>> outcomes = together.entrySet().stream()
                .flatMap(entry -> {
                    DeliveryState outcome = say(
                            known.get(entry.getKey().accountId()),
                            dates.getOrDefault(entry.getKey(), List.of()),
                            series.getOrDefault(entry.getKey(), List.of()),
                            now);
                    return entry.getValue().stream().map(delivery -> Map.entry(outcome, delivery));
                })
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        outcomes.forEach((state, settled) -> {
            if (state == DeliveryState.WAITING) {
                deliveries.postpone(settled, now.plus(THROTTLED));
            } else {
                deliveries.settle(settled, state, now);
            }
        });
    }

    /** What stands in the reader's calendar from now on: a mail carries one entry (RFC 6047), so of several dates their feed tells alone. */
    private static @Nullable CalendarEntry entry(List<MailedDate> happened) {
        boolean isOne =
                happened.stream().map(MailedDate::occurrenceId).distinct().count() == 1;
        return isOne ? happened.getLast().entry() : null;
    }

    private DeliveryState say(
            @Nullable Reachable to, List<MailedDate> happened, List<MailedSeries> series, Instant now) {
        Map<NotificationCause, List<ToldDate>> dates = LastStates.of(happened);
        if (dates.isEmpty() && series.isEmpty()) {
            return DeliveryState.NOTHING_TO_SAY;
        }
        if (to == null) {
            return DeliveryState.UNREACHABLE;
        }
        if (!throttle.admits(to.address())) {
            return DeliveryState.WAITING;
        }
        Instant worthReading = Stream.concat(
                        Stream.of(now.plus(WORTH_READING)), happened.stream().map(MailedDate::startsAt))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        mails.enqueue(texts.mail(to, dates, series, entry(happened), worthReading));
        return DeliveryState.HANDED_OVER;
    }
}
