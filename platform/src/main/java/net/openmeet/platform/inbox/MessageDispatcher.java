package net.openmeet.platform.inbox;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.avro.MalformedMessageException;
import net.openmeet.platform.inbox.Subscription.Handler;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a message to its handler: decides by its type before anything is decoded, and lets the effect and the inbox
 * row commit together. Returning normally means that the message is done with.
 */
final class MessageDispatcher implements MessageListener<byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(MessageDispatcher.class);

    private final Subscription subscription;
    private final String consumer;
    private final AvroCodec codec;
    private final InboxRows inbox;
    private final TransactionTemplate transaction;
    private final MessageTrace trace;
    private final InboxMeters meters;

    MessageDispatcher(
            Subscription subscription,
            String consumer,
            AvroCodec codec,
            InboxRows inbox,
            TransactionTemplate transaction,
            MessageTrace trace,
            InboxMeters meters) {
        this.subscription = subscription;
        this.consumer = consumer;
        this.codec = codec;
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
        String type = MessageHeaders.type(message);
        Optional<Handler<?>> handler = subscription.handlerOf(type);
        if (handler.isEmpty()) {
            meters.skipped();
            return;
        }
        UUID id = MessageHeaders.id(message);
        if (apply(id, effect(message, handler.get()))) {
            meters.handled();
            LOG.debug("Handled {} {}", type, id);
        } else {
            meters.duplicate();
            LOG.debug("Skipped {} {}, which is known already", type, id);
        }
    }

    private Runnable effect(ConsumerRecord<byte[], byte[]> message, Handler<?> handler) {
        if (message.value() == null) {
            TombstoneHandler tombstones = subscription
                    .tombstones()
                    .orElseThrow(() -> new UnprocessableMessageException("The message has no value"));
            UUID key = MessageHeaders.key(message);
            return () -> tombstones.handle(key);
        }
        SpecificRecord content = decode(message, handler);
        return () -> handler.handle(content);
    }

    private SpecificRecord decode(ConsumerRecord<byte[], byte[]> message, Handler<?> handler) {
        try {
            return codec.decode(message.value(), handler.type());
        } catch (MalformedMessageException e) {
            throw new UnprocessableMessageException("The value is malformed: " + e.getMessage(), e);
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
