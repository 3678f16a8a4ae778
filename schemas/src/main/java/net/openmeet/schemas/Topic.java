package net.openmeet.schemas;

import java.util.List;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;

/**
 * One Kafka topic of the published language.
 *
 * @param name {@code openmeet.<context>.v<major>}, or {@code openmeet.<context>.state.v<major>}
 * @param kind what is kept of it, and for how long
 * @param key what a message is keyed by, for readers: messages of one key stay in order
 * @param partitions how many partitions it is created with
 * @param writer the only service that publishes here, e.g. {@code series-service}
 * @param readers the only services that may listen here
 * @param open whether subscribers that are no services of ours may be admitted here; they see private things, too
 * @param messages the record types that travel here, one schema subject each
 */
public record Topic(
        String name,
        Kind kind,
        String key,
        int partitions,
        String writer,
        Set<String> readers,
        boolean open,
        List<Class<? extends SpecificRecord>> messages) {

    /** What the name of every topic begins with. */
    public static final String PREFIX = "openmeet.";

    /** What a topic is for. */
    public enum Kind {
        /** What happened, in order. Expires. */
        FACTS,
        /** What is now: the last message of each key, none for what is gone. Copies are rebuilt from it. */
        STATE
    }

    public Topic {
        readers = Set.copyOf(readers);
        messages = List.copyOf(messages);
    }

    /** A topic that nobody may listen to yet. */
    public Topic(
            String name,
            Kind kind,
            String key,
            int partitions,
            String writer,
            List<Class<? extends SpecificRecord>> messages) {
        this(name, kind, key, partitions, writer, Set.of(), false, messages);
    }

    /** A topic of facts that nobody may listen to yet. */
    public Topic(
            String name, String key, int partitions, String writer, List<Class<? extends SpecificRecord>> messages) {
        this(name, Kind.FACTS, key, partitions, writer, messages);
    }

    /** This topic, to which these services may listen. */
    Topic readBy(String... services) {
        return new Topic(name, kind, key, partitions, writer, Set.of(services), open, messages);
    }

    /** This topic, to which other subscribers may be admitted. */
    Topic opened() {
        return new Topic(name, kind, key, partitions, writer, readers, true, messages);
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
