package net.openmeet.community.group.messaging;

import java.util.List;
import net.openmeet.community.group.ContactFact;
import net.openmeet.community.group.ContactFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes on {@link Topics#COMMUNITY}, in the order of what they organise, that somebody wrote to those who do. */
@Component
class ContactPublisher implements ContactFacts {

    private final Outbox outbox;

    ContactPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(ContactFact fact) {
        outbox.append(List.of(new Fact(Topics.COMMUNITY, fact.contact().to().id(), ContactMessages.message(fact))));
    }
}
