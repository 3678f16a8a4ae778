package net.openmeet.platform.outbox;

import java.util.UUID;
import net.openmeet.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * Something that happened and that other services may hear about.
 *
 * @param topic where it is published; must list the message's type
 * @param key messages of one key are delivered in the order in which they were committed; the aggregate's id
 * @param message says what happened, complete enough that nobody has to ask back
 */
public record Fact(Topic topic, UUID key, SpecificRecord message) {

    public Fact {
        if (!topic.messages().contains(message.getClass())) {
            throw new IllegalArgumentException(message.getClass().getName() + " does not travel on " + topic.name());
        }
    }
}
