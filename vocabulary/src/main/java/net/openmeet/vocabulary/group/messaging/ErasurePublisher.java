package net.openmeet.vocabulary.group.messaging;

import java.time.Instant;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.ErasureAnswers;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.erasure.AccountForgotten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says among the service's own facts that it has forgotten an account. */
@Component
class ErasurePublisher implements ErasureAnswers {

    private final Outbox outbox;
    private final Topic facts;

    ErasurePublisher(Outbox outbox, @Value("${spring.application.name}") String service) {
        this.outbox = outbox;
        this.facts = Topics.all().stream()
                .filter(topic -> topic.writer().equals(service))
                .filter(topic -> topic.messages().contains(AccountForgotten.class))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void forgotten(ErasedAccount account, Instant at) {
        outbox.append(new Fact(facts, account.id(), ErasureMessages.forgotten(account, at)));
    }
}
