package net.openmeet.platform.deadletter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import net.openmeet.platform.catalogue.KafkaAccess;
import net.openmeet.platform.deadletter.DeadLetterReader.Place;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;

/**
 * The messages that services could not handle, for the command line: look at them, and publish them again when the
 * cause is gone. Every method asks Kafka anew and throws {@link KafkaException} when it can't answer.
 */
public final class DeadLetters {

    private static final String SUFFIX = ".dlt";

    private final KafkaAccess kafka;

    /** The dead letters on a Kafka cluster, for somebody who may read and write there. */
    public DeadLetters(KafkaAccess kafka) {
        this.kafka = kafka;
    }

    /** The dead-letter topics that there are, {@code <topic>.<service>.dlt}, sorted. */
    public List<String> topics() {
        try (Admin admin = Admin.create(kafka.settings(Map.of()))) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not list its topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while listing topics", e);
        }
    }

    /** What waits in every dead-letter topic, oldest first; of each topic 10,000 at most. */
    public List<DeadLetter> list() {
        try (var reader = new DeadLetterReader(kafka)) {
            return topics().stream()
                    .flatMap(topic -> reader.letters(topic).stream())
                    .toList();
        }
    }

    /** What waits in one dead-letter topic, oldest first; 10,000 at most. */
    public List<DeadLetter> list(String deadLetterTopic) {
        try (var reader = new DeadLetterReader(kafka)) {
            return List.copyOf(reader.letters(deadLetterTopic));
        }
    }

    /** Everything about one dead letter, wherever it waits; empty if none of that id does. */
    public Optional<DeadLetter.Content> show(String id) {
        try (var reader = new DeadLetterReader(kafka)) {
            for (String topic : topics()) {
                Place place = reader.places(topic).get(id);
                if (place != null) {
                    return Optional.of(DeadLetter.contentOf(reader.at(place)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Publishes one message again, with the id that it had, to the topic that it came from: services that handled it
     * skip it. It no longer waits afterwards; should it fail once more, it will again.
     *
     * @return in how many dead-letter topics it waited; 0 if there is none of that id
     */
    public int replay(String id) {
        int replayed = 0;
        try (var reader = new DeadLetterReader(kafka)) {
            for (String topic : topics()) {
                Place place = reader.places(topic).get(id);
                if (place != null) {
                    replay(reader, topic, List.of(place));
                    replayed++;
                }
            }
        }
        return replayed;
    }

    /**
     * Publishes everything again that waits in one dead-letter topic, oldest first, 10,000 at most.
     *
     * @return how many messages that were; call again until it is 0
     */
    public int replayAll(String deadLetterTopic) {
        try (var reader = new DeadLetterReader(kafka)) {
            List<Place> places = List.copyOf(reader.places(deadLetterTopic).values());
            replay(reader, deadLetterTopic, places);
            return places.size();
        }
    }

    private void replay(DeadLetterReader reader, String deadLetterTopic, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        try (var replay = new DeadLetterReplay(kafka, deadLetterTopic)) {
            places.forEach(place -> replay.replay(reader.at(place)));
        }
    }
}
