package net.openmeet.platform.test;

import java.util.Map;
import java.util.UUID;
import net.openmeet.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * A message that was seen on a topic.
 *
 * @param topic where it was
 * @param key its key
 * @param headers {@code ce_id}, {@code ce_type}, {@code traceparent} …
 * @param partition where its order holds
 * @param offset its place there
 */
public record Message<M extends SpecificRecord>(
        Topic topic, UUID key, Map<String, String> headers, int partition, long offset, M body) {

    public Message {
        headers = Map.copyOf(headers);
    }

    /** The id that consumers recognise it by. */
    public UUID id() {
        return UUID.fromString(headers.getOrDefault("ce_id", ""));
    }
}
