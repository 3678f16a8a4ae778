package net.openmeet.occurrence.event.messaging;

import net.openmeet.occurrence.event.ImportedEventManagement;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.StandaloneEventImported;
import org.springframework.stereotype.Component;

/** Listens to what series-service reads in calendars of events that take place once. */
@Component
class ImportedEventListener implements TopicListener {

    private final ImportedEventManagement events;

    ImportedEventListener(ImportedEventManagement events) {
        this.events = events;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .named("imported-events")
                .on(StandaloneEventImported.class, message -> events.takeOver(ImportedEventMessages.command(message)));
    }
}
