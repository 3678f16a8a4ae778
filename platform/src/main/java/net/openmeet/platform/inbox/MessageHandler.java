package net.openmeet.platform.inbox;

import org.apache.avro.specific.SpecificRecord;

/**
 * Gives one message its effect.
 *
 * <p>Runs in a transaction that also remembers the message, so that a message delivered again has no second effect. Messages that came
 * together share one: when it fails, each is applied again in one of its own, so that a handler must have no effect but in the database.
 * Messages of one key arrive in order, one at a time; messages of different keys may arrive in any order, and on several threads.
 *
 * @param <M> the record type handled
 */
@FunctionalInterface
public interface MessageHandler<M extends SpecificRecord> {

    /**
     * Applies the message.
     *
     * @throws UnprocessableMessageException if the message can never be handled: it goes to the dead-letter topic at once
     * @throws RuntimeException of any other kind if it may be handled later: it is tried again with growing pauses,
     *     while the messages behind it on the partition wait; at last it goes to the dead-letter topic, except that
     *     failures of the database or the registry are tried for ever
     */
    void handle(M message);
}
