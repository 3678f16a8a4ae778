package net.openmeet.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the relay does. */
final class RelayMeters {

    private final Counter sent;
    private final Counter topicsHeld;

    RelayMeters(MeterRegistry registry) {
        this.sent = Counter.builder("openmeet.outbox.sent")
                .description("Messages that Kafka acknowledged")
                .register(registry);
        this.topicsHeld = Counter.builder("openmeet.outbox.held")
                .description("How often a topic was out of reach and its messages had to wait")
                .register(registry);
    }

    /** A topic was out of reach. */
    void topicHeld() {
        topicsHeld.increment();
    }

    void sent() {
        sent.increment();
    }
}
