package net.openmeet.attendance.occurrence.messaging;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.attendance.occurrence.OccurrenceManagement;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.inbox.BatchHandler;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceCompleted;
import net.openmeet.schemas.occurrences.OccurrenceDetached;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.occurrences.SeriesPropagated;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages.OccurrenceFact;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns from facts about occurrences, which may come twice or late. */
@Component
class OccurrenceListener implements TopicListener {

    private final OccurrenceManagement management;
    private final SeriesManagement series;

    OccurrenceListener(OccurrenceManagement management, SeriesManagement series) {
        this.management = management;
        this.series = series;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .onBatch(OccurrenceVivified.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(
                        OccurrenceModified.class,
                        learning(fact -> news(OccurrenceFactMessages.fact(fact), fact.getDemotes())))
                .onBatch(OccurrenceRescheduled.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(OccurrenceCarriedOver.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(OccurrenceDetached.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(OccurrenceAdopted.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(OccurrenceCancelled.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .onBatch(OccurrenceReinstated.class, learning(fact -> news(OccurrenceFactMessages.fact(fact), false)))
                .on(OccurrenceCompleted.class, this::on)
                .on(OccurrenceRemoved.class, this::on)
                .onBatch(SeriesPropagated.class, this::onPropagated);
    }

    private <M extends SpecificRecord> BatchHandler<M> learning(Function<M, OccurrenceNews> news) {
        return facts -> management.learn(facts.stream().map(news).toList());
    }

    private void on(OccurrenceCompleted message) {
        UUID id = message.getOccurrenceId();
        management.complete(id, message.getVersion(), change(message.getChange(), id, message.getVersion()));
    }

    private void on(OccurrenceRemoved message) {
        UUID id = message.getOccurrenceId();
        net.openmeet.platform.change.Change change = change(message.getChange(), id, message.getVersion());
        if (message.getUnanswered()) {
            management.removeUnanswered(id, message.getVersion(), change);
        } else {
            management.remove(id, message.getVersion(), change);
        }
    }

    private void onPropagated(List<SeriesPropagated> messages) {
        series.propagated(messages.stream()
                .collect(Collectors.toMap(SeriesPropagated::getSeriesId, SeriesPropagated::getVersion, Math::max)));
    }

    private static OccurrenceNews news(OccurrenceFact fact, boolean demotes) {
        UUID id = fact.occurrenceId();
        return new OccurrenceNews(
                OccurrenceMessages.toKnown(id, fact.state(), demotes),
                fact.version(),
                change(fact.change(), id, fact.version()));
    }

    private static net.openmeet.platform.change.Change change(@Nullable Change change, UUID id, long version) {
        return ChangeMessages.change(change).causedBy(new VersionToken("occurrence", id, version));
    }
}
