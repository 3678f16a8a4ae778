package net.openmeet.platform.inbox;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a message to its handler, and lets the effect and the inbox row commit together. Returning normally means that the message is done with.
 */
final class MessageDispatcher implements MessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(MessageDispatcher.class);

    private final MessageEffects effects;
    private final String consumer;
    private final InboxRows inbox;
    private final TransactionTemplate transaction;
    private final MessageTrace trace;
    private final InboxMeters meters;

    MessageDispatcher(
            MessageEffects effects,
            String consumer,
            InboxRows inbox,
            TransactionTemplate transaction,
            MessageTrace trace,
            InboxMeters meters) {
        this.effects = effects;
        this.consumer = consumer;
        this.inbox = inbox;
        this.transaction = transaction;
        this.trace = trace;
        this.meters = meters;
    }

    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> message) {
        trace.around(message, () -> {
            try {
                dispatch(message);
            } catch (StackOverflowError | LinkageError | AssertionError e) {
                // An Error would end the listening for good, whatever messages come after.
                throw new IllegalStateException("The message made the handler fail beyond exceptions", e);
            }
        });
    }

    private void dispatch(ConsumerRecord<byte[], byte[]> message) {
        Optional<Runnable> effect = effects.of(message);
        if (effect.isEmpty()) {
            meters.skipped();
            return;
        }
        UUID id = MessageHeaders.id(message);
        if (apply(id, effect.get())) {
            meters.handled();
            LOG.debug("Handled {}", id);
        } else {
            meters.duplicate();
            LOG.debug("Skipped {}, which is known already", id);
        }
    }

    private boolean apply(UUID id, Runnable effect) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean first = inbox.add(consumer, id);
            if (first) {
                effect.run();
            }
            return first;
        }));
    }
}
