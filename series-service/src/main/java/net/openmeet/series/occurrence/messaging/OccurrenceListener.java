package net.openmeet.series.occurrence.messaging;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceAdopted;
import net.openmeet.schemas.occurrences.OccurrenceCancelled;
import net.openmeet.schemas.occurrences.OccurrenceCarriedOver;
import net.openmeet.schemas.occurrences.OccurrenceModified;
import net.openmeet.schemas.occurrences.OccurrenceReinstated;
import net.openmeet.schemas.occurrences.OccurrenceRemoved;
import net.openmeet.schemas.occurrences.OccurrenceRescheduled;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.series.occurrence.KnownOccurrence;
import net.openmeet.series.occurrence.KnownOccurrences;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages;
import net.openmeet.vocabulary.occurrence.messaging.OccurrenceFactMessages.OccurrenceFact;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Learns what dates and events are like once they aren't as they were made; facts may come twice or late. */
@Component
class OccurrenceListener implements TopicListener {

    private final KnownOccurrences occurrences;

    OccurrenceListener(KnownOccurrences occurrences) {
        this.occurrences = occurrences;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.OCCURRENCES)
                .on(OccurrenceAdopted.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceModified.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceRescheduled.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceCancelled.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceReinstated.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceCarriedOver.class, message -> learn(OccurrenceFactMessages.fact(message)))
                .on(OccurrenceRemoved.class, message -> occurrences.forget(message.getOccurrenceId()));
    }

    private void learn(OccurrenceFact fact) {
        occurrences.learn(occurrence(fact.occurrenceId(), fact.version(), fact.state()));
    }

    private static KnownOccurrence occurrence(UUID id, long version, OccurrenceState state) {
        try {
            return new KnownOccurrence(
                    id,
                    version,
                    state.getSeriesId(),
                    date(state.getRecurrenceId()),
                    state.getSlug(),
                    TemplateMessages.template(state.getTemplate()),
                    state.getTimeZone() == null ? ZoneOffset.UTC : ZoneId.of(state.getTimeZone()),
                    RecurrenceId.parse(state.getLocalStart()),
                    state.getEndsAt(),
                    state.getStatus() == OccurrenceStatus.CANCELLED);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnprocessableMessageException("The occurrence " + id + " can't be read", e);
        }
    }

    private static @Nullable RecurrenceId date(@Nullable String text) {
        return text == null ? null : RecurrenceId.parse(text);
    }
}
