package net.openmeet.platform.inbox;

import java.util.UUID;

/** Gives a tombstone its effect; everything that holds for a {@link MessageHandler} holds here. */
@FunctionalInterface
public interface TombstoneHandler {

    /**
     * Forgets an entity.
     *
     * @param key the message's key: whose state is no more
     */
    void handle(UUID key);
}
