package net.openmeet.platform.inbox;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.inbox.Subscription.Handler;
import org.apache.avro.specific.SpecificRecord;

/** What a message is to do, to be run in a transaction. */
public sealed interface Effect {

    void run();

    /** A record's effect, by the handler of its type. */
    record OfRecord(Handler<?> handler, SpecificRecord message) implements Effect {

        @Override
        public void run() {
            handler.handle(List.of(message));
        }
    }

    /** The effect of a message that says that an entity is no more. */
    record OfTombstone(TombstoneHandler handler, UUID key) implements Effect {

        @Override
        public void run() {
            handler.handle(key);
        }
    }
}
