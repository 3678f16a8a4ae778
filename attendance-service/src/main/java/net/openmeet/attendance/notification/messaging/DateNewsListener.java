package net.openmeet.attendance.notification.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.openmeet.attendance.notification.DateNews;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.BatchHandler;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
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
                        telling(fact -> news(
                                NotificationCause.CANCELLED,
                                fact.getOccurrenceId(),
                                fact.getState(),
                                fact.getChange(),
                                fact.getAt())))
                .onBatch(
                        OccurrenceReinstated.class,
                        telling(fact -> news(
                                NotificationCause.REINSTATED,
                                fact.getOccurrenceId(),
                                fact.getState(),
                                fact.getChange(),
                                fact.getAt())))
                .onBatch(
                        OccurrenceRescheduled.class,
                        telling(fact -> news(
                                fact.getMaterial() ? NotificationCause.RESCHEDULED : NotificationCause.SHIFTED,
                                fact.getOccurrenceId(),
                                fact.getState(),
                                fact.getChange(),
                                fact.getAt())))
                .onBatch(
                        OccurrenceCarriedOver.class,
                        telling(fact -> news(
                                fact.getMaterial() ? NotificationCause.RESCHEDULED : NotificationCause.SHIFTED,
                                fact.getOccurrenceId(),
                                fact.getState(),
                                fact.getChange(),
                                fact.getAt())))
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
                ? news(
                        NotificationCause.DETAILS_CHANGED,
                        fact.getOccurrenceId(),
                        fact.getState(),
                        fact.getChange(),
                        fact.getAt())
                : Optional.empty();
    }

    /** Empty for a fact that doesn't name its change: nothing would tell it from another one. */
    private static Optional<DateNews> news(
            NotificationCause cause, UUID id, OccurrenceState state, @Nullable Change change, Instant at) {
        return change == null
                ? Optional.empty()
                : Optional.of(new DateNews(
                        cause,
                        id,
                        state.getSeriesId(),
                        state.getTemplate().getName(),
                        state.getLocalStart(),
                        state.getTimeZone(),
                        state.getStartsAt(),
                        state.getEndsAt(),
                        state.getCancellationReason(),
                        ChangeMessages.change(change),
                        at));
    }
}
