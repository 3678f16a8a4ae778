package net.openmeet.attendance.notification.messaging;

import java.util.stream.Stream;
import net.openmeet.attendance.notification.AnswerNews;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.attendance.RsvpStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears what this service itself says of answers, when it has said it: nobody who answers waits for those who are told. */
@Component
class AnswerNewsListener implements TopicListener {

    private final NotificationManagement management;

    AnswerNewsListener(NotificationManagement management) {
        this.management = management;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.ATTENDANCE)
                .named("notifications")
                .onBatch(
                        RsvpChanged.class,
                        facts -> management.tellOfAnswers(
                                facts.stream().flatMap(AnswerNewsListener::news).toList()));
    }

    private static Stream<AnswerNews> news(RsvpChanged fact) {
        return fact.getChange() == null ? Stream.of() : causes(fact).map(cause -> news(cause, fact));
    }

    private static AnswerNews news(NotificationCause cause, RsvpChanged fact) {
        return new AnswerNews(
                cause,
                fact.getOccurrenceId(),
                fact.getSeriesId(),
                fact.getAccountId(),
                ChangeMessages.change(fact.getChange()),
                fact.getChangedAt());
    }

    private static Stream<NotificationCause> causes(RsvpChanged fact) {
        RsvpStatus status = fact.getStatus();
        RsvpStatus previous = fact.getPreviousStatus();
        if (status == previous) {
            return Stream.of();
        }
        boolean asked = previous == RsvpStatus.PENDING || previous == RsvpStatus.DECLINED;
        if (asked && (status == RsvpStatus.GOING || status == RsvpStatus.WAITLISTED)) {
            return Stream.of(NotificationCause.APPROVED);
        }
        boolean isKept = previous == RsvpStatus.OFFERED || previous == RsvpStatus.NEEDS_RECONFIRMATION;
        return switch (status) {
            case GOING -> Stream.ofNullable(seated(fact, previous));
            case OFFERED -> Stream.of(NotificationCause.OFFER);
            case NEEDS_RECONFIRMATION -> Stream.of(NotificationCause.RECONFIRM);
            case DECLINED -> Stream.of(NotificationCause.DECLINED);
            case PENDING -> Stream.of(NotificationCause.ASKED);
            case WAITLISTED ->
                fact.getWaitlisted() == fact.getGuests() + 1
                        ? Stream.of(NotificationCause.WAITLIST_BEGAN)
                        : Stream.of();
            case NONE -> isKept && isOfTime(fact) ? Stream.of(NotificationCause.OFFER_LAPSED) : Stream.of();
            case INTERESTED, NOT_GOING, UNKNOWN -> Stream.of();
        };
    }

    /** What is news of a seat that somebody has; null: nothing, they had it before. */
    private static @Nullable NotificationCause seated(RsvpChanged fact, RsvpStatus previous) {
        if (previous == RsvpStatus.NEEDS_RECONFIRMATION) {
            return null;
        }
        boolean isPromoted = fact.getPromoted() || (previous == RsvpStatus.OFFERED && isByOthers(fact));
        return isPromoted ? NotificationCause.PROMOTED : NotificationCause.ANSWERED;
    }

    private static boolean isOfTime(RsvpChanged fact) {
        return fact.getChange().getChangedBy() == null;
    }

    private static boolean isByOthers(RsvpChanged fact) {
        return !fact.getAccountId().equals(fact.getChange().getChangedBy());
    }
}
