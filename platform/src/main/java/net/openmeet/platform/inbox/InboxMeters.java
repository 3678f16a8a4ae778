package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of messages, per topic. */
final class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Its effect is in the database. */
    void handled(String topic) {
        count("openmeet.inbox.handled", topic);
    }

    /** Its effect was there already. */
    void duplicate(String topic) {
        count("openmeet.inbox.duplicates", topic);
    }

    /** Of a type that nobody here handles. */
    void skipped(String topic) {
        count("openmeet.inbox.skipped", topic);
    }

    /** To be tried again. */
    void failed(String topic) {
        count("openmeet.inbox.failed", topic);
    }

    void deadLettered(String topic) {
        count("openmeet.inbox.dead.lettered", topic);
    }

    private void count(String name, String topic) {
        registry.counter(name, "topic", topic).increment();
    }
}
