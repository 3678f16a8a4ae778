package net.openmeet.community.account.messaging;

import net.openmeet.community.account.AccountFact;
import net.openmeet.community.account.AccountFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about accounts on {@link Topics#COMMUNITY}, keyed by account. */
@Component
class PublishedAccountFacts implements AccountFacts {

    private final Outbox outbox;

    PublishedAccountFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(AccountFact fact) {
        outbox.append(new Fact(Topics.COMMUNITY, fact.account().id(), AccountMessages.of(fact)));
    }
}
