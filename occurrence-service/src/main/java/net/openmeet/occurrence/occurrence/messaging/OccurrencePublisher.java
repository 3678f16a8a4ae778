package net.openmeet.occurrence.occurrence.messaging;

import java.util.List;
import net.openmeet.occurrence.occurrence.OccurrenceFact;
import net.openmeet.occurrence.occurrence.OccurrenceFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about occurrences through the outbox. */
@Component
class OccurrencePublisher implements OccurrenceFacts {

    private final Outbox outbox;

    OccurrencePublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(List<? extends OccurrenceFact> facts) {
        outbox.append(facts.stream()
                .map(fact -> new Fact(Topics.OCCURRENCES, fact.key(), OccurrenceMessages.message(fact)))
                .toList());
    }
}
