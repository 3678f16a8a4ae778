package net.openmeet.platform.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of a message that restricts something and can never be read: nobody sees any more what it is about. */
final class Denial implements ConsumerRecordRecoverer {

    private static final Logger LOG = LoggerFactory.getLogger(Denial.class);

    private final TombstoneHandler denial;
    private final TransactionTemplate transaction;

    Denial(TombstoneHandler denial, TransactionTemplate transaction) {
        this.denial = denial;
        this.transaction = transaction;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> message, Exception failure) {
        UUID key;
        try {
            key = MessageHeaders.key(message);
        } catch (UnprocessableMessageException nobodys) {
            LOG.error("An unreadable message of {} names nothing that could be denied", message.topic());
            return;
        }
        transaction.executeWithoutResult(status -> denial.handle(key));
        LOG.error("What {} of {} is about is denied to everybody: it can't be read", key, message.topic());
    }
}
