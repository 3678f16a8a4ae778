package net.openmeet.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what became of a subscription's messages; from 0 on, so that an alarm notices the first dead letter as well. */
final class InboxMeters {

    private final Counter handled;
    private final Counter duplicates;
    private final Counter skipped;
    private final Counter failed;
    private final Counter deadLettered;
    private final Counter denied;

    /**
     * Meters of one subscription.
     *
     * @param group its consumer group
     */
    InboxMeters(MeterRegistry registry, String topic, String group) {
        this.handled = registry.counter("openmeet.inbox.handled", "topic", topic, "group", group);
        this.duplicates = registry.counter("openmeet.inbox.duplicates", "topic", topic, "group", group);
        this.skipped = registry.counter("openmeet.inbox.skipped", "topic", topic, "group", group);
        this.failed = registry.counter("openmeet.inbox.failed", "topic", topic, "group", group);
        this.deadLettered = registry.counter("openmeet.inbox.dead.lettered", "topic", topic, "group", group);
        this.denied = registry.counter("openmeet.inbox.denied", "topic", topic, "group", group);
    }

    /** Their effect is in the database. */
    void handled(int messages) {
        handled.increment(messages);
    }

    /** Their effect was there already. */
    void duplicates(int messages) {
        duplicates.increment(messages);
    }

    /** Of types that nobody here handles. */
    void skipped(int messages) {
        skipped.increment(messages);
    }

    /** To be tried again. */
    void failed() {
        failed.increment();
    }

    void deadLettered() {
        deadLettered.increment();
    }

    /** It can't be read, and what it is about is shown to nobody. */
    void denied() {
        denied.increment();
    }
}
