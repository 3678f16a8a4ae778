package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** Counts what became of messages, per topic. */
final class InboxMeters {

    private static final String HANDLED = "openmeet.inbox.handled";
    private static final String DUPLICATES = "openmeet.inbox.duplicates";
    private static final String SKIPPED = "openmeet.inbox.skipped";
    private static final String FAILED = "openmeet.inbox.failed";
    private static final String DEAD_LETTERED = "openmeet.inbox.dead.lettered";
    private static final List<String> COUNTED = List.of(HANDLED, DUPLICATES, SKIPPED, FAILED, DEAD_LETTERED);

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Every counter of the topic, at nought: so the first of a kind is a step, which an alert sees, and no beginning. */
    void begin(String topic) {
        COUNTED.forEach(name -> registry.counter(name, "topic", topic));
    }

    /** Its effect is in the database. */
    void handled(String topic) {
        count(HANDLED, topic);
    }

    /** Its effect was there already. */
    void duplicate(String topic) {
        count(DUPLICATES, topic);
    }

    /** Of a type that nobody here handles. */
    void skipped(String topic) {
        count(SKIPPED, topic);
    }

    /** To be tried again. */
    void failed(String topic) {
        count(FAILED, topic);
    }

    void deadLettered(String topic) {
        count(DEAD_LETTERED, topic);
    }

    private void count(String name, String topic) {
        registry.counter(name, "topic", topic).increment();
    }
}
