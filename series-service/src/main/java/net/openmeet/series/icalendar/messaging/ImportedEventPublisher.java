package net.openmeet.series.icalendar.messaging;

import java.time.Clock;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.StandaloneEventImported;
import net.openmeet.series.icalendar.CallingOff;
import net.openmeet.series.icalendar.ImportedEvent;
import net.openmeet.series.icalendar.ImportedEventFacts;
import net.openmeet.vocabulary.template.Visibility;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes what is imported of standalone events on {@code openmeet.series.v1}, keyed by the event's id. */
@Component
class ImportedEventPublisher implements ImportedEventFacts {

    private final Outbox outbox;
    private final Clock clock;

    ImportedEventPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void publish(ImportedEvent event, Visibility visibility, @Nullable CallingOff cancels, Change change) {
        outbox.append(new Fact(
                Topics.SERIES,
                event.id(),
                StandaloneEventImported.newBuilder()
                        .setEventId(event.id())
                        .setVersion(event.version())
                        .setOwnerId(event.owner())
                        .setSlug(event.slug())
                        .setVisibility(TemplateMessages.message(visibility))
                        .setTemplate(TemplateMessages.message(event.template()))
                        .setTimeZone(event.time().zone().getId())
                        .setStart(event.time().start().toString())
                        .setDuration(event.time().duration().toString())
                        .setCancelled(event.cancelled())
                        .setCancels(cancels != null)
                        .setCancellationReason(cancels == null ? null : cancels.reason())
                        .setImportedAt(clock.instant())
                        .setChange(ChangeMessages.message(change))
                        .build()));
    }
}
