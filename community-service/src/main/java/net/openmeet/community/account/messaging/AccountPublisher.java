package net.openmeet.community.account.messaging;

import net.openmeet.community.account.Account;
import net.openmeet.community.account.AccountFact;
import net.openmeet.community.account.AccountFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.springframework.stereotype.Component;

/** Publishes facts about accounts on {@link Topics#COMMUNITY}, and what they are then, with their names, on {@link Topics#COMMUNITY_STATE}. */
@Component
class AccountPublisher implements AccountFacts {

    private final Outbox outbox;

    AccountPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(AccountFact fact) {
        Account account = fact.account();
        outbox.append(new Fact(Topics.COMMUNITY, account.id(), AccountMessages.of(fact)));
        outbox.append(
                switch (fact) {
                    case AccountFact.Registered _, AccountFact.Updated _ ->
                        new Fact(Topics.COMMUNITY_STATE, account.id(), AccountMessages.snapshot(account));
                    case AccountFact.Merged _, AccountFact.Erased _ ->
                        Fact.tombstone(Topics.COMMUNITY_STATE, account.id());
                });
    }
}
