package net.openmeet.platform.outbox;

import java.util.UUID;
import net.openmeet.schemas.Topic;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that other services may hear about.
 *
 * @param topic where it is published; must list the message's type
 * @param key messages of one key are delivered in the order in which they were committed; the aggregate's id
 * @param message says what happened, complete enough that nobody has to ask back; null: a {@link #tombstone}
 */
public record Fact(Topic topic, UUID key, @Nullable SpecificRecord message) {

    public Fact {
        if (message == null && topic.kind() != Topic.Kind.STATE) {
            throw new IllegalArgumentException("Only state ends with a tombstone, and " + topic.name() + " has facts");
        }
        if (message != null && !topic.messages().contains(message.getClass())) {
            throw new IllegalArgumentException(message.getClass().getName() + " does not travel on " + topic.name());
        }
        if (message != null && topic.kind() == Topic.Kind.FACTS && !namesItsChange(message)) {
            throw new IllegalArgumentException(
                    message.getClass().getName() + " doesn't say which change it belongs to");
        }
    }

    /** The entity of that key is gone from a topic of states, and with it everything that was told of it there. */
    public static Fact tombstone(Topic topic, UUID key) {
        return new Fact(topic, key, null);
    }

    /** The record type in {@code ce_type}; of a tombstone that of what is gone. */
    String type() {
        return message == null
                ? topic.messages().getFirst().getName()
                : message.getClass().getName();
    }

    private static boolean namesItsChange(SpecificRecord message) {
        Schema.Field change = message.getSchema().getField("change");
        return change != null && message.get(change.pos()) != null;
    }
}
