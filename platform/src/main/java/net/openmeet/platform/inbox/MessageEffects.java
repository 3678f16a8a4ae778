package net.openmeet.platform.inbox;

import java.util.Optional;
import net.openmeet.platform.avro.AvroCodec;
import net.openmeet.platform.avro.MalformedMessageException;
import net.openmeet.platform.inbox.Subscription.Handler;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Finds out what a message is to do by a subscription, without doing it. */
public final class MessageEffects {

    private final Subscription subscription;
    private final AvroCodec codec;

    public MessageEffects(Subscription subscription, AvroCodec codec) {
        this.subscription = subscription;
        this.codec = codec;
    }

    /**
     * The effect of a message, to be run in a transaction; empty if nobody handles its type.
     *
     * @throws UnprocessableMessageException if it can never be handled
     */
    public Optional<Effect> of(ConsumerRecord<byte[], byte[]> message) {
        // By its type, before anything is decoded.
        return subscription.handlerOf(MessageHeaders.type(message)).map(handler -> effect(message, handler));
    }

    private Effect effect(ConsumerRecord<byte[], byte[]> message, Handler<?> handler) {
        if (message.value() == null) {
            TombstoneHandler tombstones = subscription
                    .tombstones()
                    .orElseThrow(() -> new UnprocessableMessageException("The message has no value"));
            return new Effect.OfTombstone(tombstones, MessageHeaders.key(message));
        }
        return new Effect.OfRecord(handler, decode(message, handler));
    }

    private SpecificRecord decode(ConsumerRecord<byte[], byte[]> message, Handler<?> handler) {
        try {
            return codec.decode(message.value(), handler.type());
        } catch (MalformedMessageException e) {
            throw new UnprocessableMessageException("The value is malformed: " + e.getMessage(), e);
        }
    }
}
