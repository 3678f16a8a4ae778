package net.openmeet.community.erasure.messaging;

import net.openmeet.community.erasure.Erasures;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.erasure.AccountForgotten;

/** Hears which erased accounts the writer of a topic has forgotten; of what else it tells nothing is read. */
abstract class ErasureListener implements TopicListener {

    private final Topic topic;
    private final Erasures erasures;

    ErasureListener(Topic topic, Erasures erasures) {
        this.topic = topic;
        this.erasures = erasures;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(topic).named("erasures").on(AccountForgotten.class, this::on);
    }

    private void on(AccountForgotten answer) {
        erasures.forgotten(answer.getAccountId(), topic.writer(), answer.getForgottenAt());
    }
}
