package net.openmeet.vocabulary.newcomer.messaging;

import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountRegistered;
import net.openmeet.vocabulary.newcomer.Newcomers;
import org.springframework.stereotype.Component;

/** Hears of accounts that come into being. */
@Component
class NewcomerListener implements TopicListener {

    private final Newcomers newcomers;

    NewcomerListener(Newcomers newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.COMMUNITY)
                .named("newcomers")
                .on(
                        AccountRegistered.class,
                        message -> newcomers.learn(message.getAccountId(), message.getRegisteredAt()));
    }
}
