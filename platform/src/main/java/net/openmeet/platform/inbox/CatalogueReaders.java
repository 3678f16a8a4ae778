package net.openmeet.platform.inbox;

import net.openmeet.schemas.Topic;
import net.openmeet.schemas.Topics;

/** Who may listen to what, by the catalogue. */
final class CatalogueReaders {

    private CatalogueReaders() {}

    /**
     * Passes over a service that may listen to a topic. One that has no topic of its own in the catalogue isn't bound by it.
     *
     * @throws IllegalStateException if it may not: better no start than one that waits for ever for a right
     */
    static void require(String service, Topic topic) {
        boolean bound = Topics.all().stream().anyMatch(known -> known.writer().equals(service));
        if (bound && Topics.all().contains(topic) && !topic.readers().contains(service)) {
            throw new IllegalStateException(service + " is no reader of " + topic.name()
                    + " in the catalogue of topics, so Kafka would refuse it");
        }
    }
}
