package net.openmeet.attendance.notification.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.openmeet.attendance.notification.DateNews;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.BatchHandler;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages.OccurrenceFact;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** Hears what happens to dates beside the service's other subscription, so that no answer waits for those who are told. */
@Component
class DateNewsListener implements TopicListener {

    private final NotificationManagement management;

    DateNewsListener(NotificationManagement management) {
        this.management = management;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .named("notifications")
                .onBatch(
                        OccurrenceCancelled.class,
                        telling(fact -> news(NotificationCause.CANCELLED, OccurrenceFactMessages.fact(fact))))
                .onBatch(
                        OccurrenceReinstated.class,
                        telling(fact -> news(NotificationCause.REINSTATED, OccurrenceFactMessages.fact(fact))))
                .onBatch(
                        OccurrenceRescheduled.class,
                        telling(fact -> news(ofTime(fact.getMaterial()), OccurrenceFactMessages.fact(fact))))
                .onBatch(
                        OccurrenceCarriedOver.class,
                        telling(fact -> news(ofTime(fact.getMaterial()), OccurrenceFactMessages.fact(fact))))
                .onBatch(OccurrenceModified.class, telling(DateNewsListener::news));
    }

    private <M extends SpecificRecord> BatchHandler<M> telling(Function<M, Optional<DateNews>> news) {
        return facts -> {
            List<DateNews> told =
                    facts.stream().map(news).flatMap(Optional::stream).toList();
            management.tell(told);
        };
    }

    private static Optional<DateNews> news(OccurrenceModified fact) {
        return fact.getMaterial()
                ? news(NotificationCause.DETAILS_CHANGED, OccurrenceFactMessages.fact(fact))
                : Optional.empty();
    }

    private static NotificationCause ofTime(boolean isMaterial) {
        return isMaterial ? NotificationCause.RESCHEDULED : NotificationCause.SHIFTED;
    }

    /** Empty for a fact that doesn't name its change: nothing would tell it from another one. */
    private static Optional<DateNews> news(NotificationCause cause, OccurrenceFact fact) {
        if (fact.change() == null) {
            return Optional.empty();
        }
        OccurrenceState state = fact.state();
        return Optional.of(new DateNews(
                cause,
                fact.occurrenceId(),
                state.getSeriesId(),
                state.getTemplate().getName(),
                state.getLocalStart(),
                state.getTimeZone(),
                state.getStartsAt(),
                state.getEndsAt(),
                state.getCancellationReason(),
                ChangeMessages.change(fact.change()),
                fact.at()));
    }
}
