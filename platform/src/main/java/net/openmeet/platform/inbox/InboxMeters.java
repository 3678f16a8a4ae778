package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;

/** Counts what became of messages, per topic; from 0 on, so that an alarm notices the first dead letter as well. */
final class InboxMeters {

    private static final String HANDLED = "openmeet.inbox.handled";
    private static final String DUPLICATES = "openmeet.inbox.duplicates";
    private static final String SKIPPED = "openmeet.inbox.skipped";
    private static final String FAILED = "openmeet.inbox.failed";
    private static final String DEAD_LETTERED = "openmeet.inbox.dead.lettered";

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry, List<Subscription> subscriptions) {
        this.registry = registry;
        for (Subscription subscription : subscriptions) {
            Stream.of(HANDLED, DUPLICATES, SKIPPED, FAILED, DEAD_LETTERED)
                    .forEach(name -> counter(name, subscription.topic().name()));
        }
    }

    /** Its effect is in the database. */
    void handled(String topic) {
        counter(HANDLED, topic).increment();
    }

    /** Its effect was there already. */
    void duplicate(String topic) {
        counter(DUPLICATES, topic).increment();
    }

    /** Of a type that nobody here handles. */
    void skipped(String topic) {
        counter(SKIPPED, topic).increment();
    }

    /** To be tried again. */
    void failed(String topic) {
        counter(FAILED, topic).increment();
    }

    void deadLettered(String topic) {
        counter(DEAD_LETTERED, topic).increment();
    }

    private Counter counter(String name, String topic) {
        return registry.counter(name, "topic", topic);
    }
}
