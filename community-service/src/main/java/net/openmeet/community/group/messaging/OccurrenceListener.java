package net.openmeet.community.group.messaging;

import java.util.UUID;
import java.util.function.Function;
import net.openmeet.community.group.ActivityKind;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.ThingHappening;
import net.openmeet.community.group.ThingKind;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.BatchHandler;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages.OccurrenceFact;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/**
 * Learns what happens to dates of series and to standalone events, those of groups among them. That dates are stored is no news: who looked at the series had
 * seen them; of most dates nothing is kept, so they are taken as they come together. Who sees an event is told by these facts alone, so what can't be taken
 * over holds those behind it, or denies.
 */
@Component
class OccurrenceListener implements TopicListener {

    private final ActivityManagement activity;

    OccurrenceListener(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .onBatch(OccurrenceVivified.class, learning(OccurrenceFactMessages::fact))
                .onBatch(OccurrenceModified.class, learning(OccurrenceFactMessages::fact))
                .onBatch(
                        OccurrenceCancelled.class,
                        hearing(
                                ActivityKind.DATES_CANCELLED,
                                ActivityKind.EVENT_CANCELLED,
                                OccurrenceFactMessages::fact))
                .onBatch(
                        OccurrenceRescheduled.class,
                        hearing(ActivityKind.DATES_MOVED, ActivityKind.EVENT_MOVED, OccurrenceFactMessages::fact))
                .onBatch(
                        OccurrenceReinstated.class,
                        hearing(
                                ActivityKind.DATES_REINSTATED,
                                ActivityKind.EVENT_REINSTATED,
                                OccurrenceFactMessages::fact))
                .onBatch(
                        OccurrenceAdopted.class,
                        facts -> facts.forEach(fact -> activity.deleteEvent(fact.getOccurrenceId())))
                .onBatch(
                        OccurrenceRemoved.class,
                        facts -> facts.forEach(fact -> activity.deleteEvent(fact.getOccurrenceId())))
                .holding(key -> activity.deny(ThingKind.EVENT, key));
    }

    private <M extends SpecificRecord> BatchHandler<M> learning(Function<M, OccurrenceFact> read) {
        return facts -> facts.stream().map(read).forEach(fact -> learn(fact, ChangeMessages.change(fact.change())));
    }

    private <M extends SpecificRecord> BatchHandler<M> hearing(
            ActivityKind ofDates, ActivityKind ofEvents, Function<M, OccurrenceFact> read) {
        return facts -> facts.stream().map(read).forEach(fact -> {
            Change change = ChangeMessages.change(fact.change());
            learn(fact, change);
            hear(ofDates, ofEvents, fact, change);
        });
    }

    /** What a standalone event is from then on; dates are their series'. */
    private void learn(OccurrenceFact fact, Change change) {
        if (fact.state().getSeriesId() == null) {
            activity.hear(EventMessages.news(fact.occurrenceId(), fact.version(), fact.state(), fact.at(), change));
        }
    }

    private void hear(ActivityKind ofDates, ActivityKind ofEvents, OccurrenceFact fact, Change change) {
        UUID series = fact.state().getSeriesId();
        String date = fact.state().getRecurrenceId();
        if (series == null) {
            activity.hear(new ThingHappening(ofEvents, fact.occurrenceId(), 0, "", fact.at(), change));
        } else if (date != null) {
            activity.hear(new ThingHappening(ofDates, series, 1, date, fact.at(), change));
        }
    }
}
