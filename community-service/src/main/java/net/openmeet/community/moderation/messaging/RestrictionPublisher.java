package net.openmeet.community.moderation.messaging;

import net.openmeet.community.moderation.RestrictionFact;
import net.openmeet.community.moderation.RestrictionFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about restrictions on {@link Topics#COMMUNITY}, and what holds then on {@link Topics#RESTRICTIONS_STATE}. */
@Component
class RestrictionPublisher implements RestrictionFacts {

    private final Outbox outbox;

    RestrictionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(RestrictionFact fact) {
        outbox.append(new Fact(Topics.COMMUNITY, fact.restriction().thing(), RestrictionMessages.message(fact)));
        outbox.append(
                new Fact(Topics.RESTRICTIONS_STATE, fact.restriction().thing(), RestrictionMessages.snapshot(fact)));
    }
}
