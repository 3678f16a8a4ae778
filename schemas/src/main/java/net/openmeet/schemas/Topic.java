package net.openmeet.schemas;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * One Kafka topic of the published language.
 *
 * @param name {@code openmeet.<context>.v<major>}
 * @param key what a message is keyed by, for readers: messages of one key stay in order
 * @param partitions how many partitions it is created with
 * @param writer the only service that publishes here, e.g. {@code series-service}
 * @param messages the record types that travel here, one schema subject each
 */
public record Topic(
        String name, String key, int partitions, String writer, List<Class<? extends SpecificRecord>> messages) {

    public Topic {
        messages = List.copyOf(messages);
    }

    /** The schema subject of a message type here: {@code <topic>-<record full name>} (TopicRecordNameStrategy). */
    public String subject(Class<? extends SpecificRecord> message) {
        if (!messages.contains(message)) {
            throw new IllegalArgumentException(message.getName() + " does not travel on " + name);
        }
        return name + "-" + message.getName();
    }

    /** Where messages of this topic go that {@code service} could not handle: {@code <topic>.<service>.dlt}. */
    public String deadLetters(String service) {
        return name + "." + service + ".dlt";
    }
}
