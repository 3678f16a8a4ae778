package net.openmeet.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the relay does. */
final class RelayMeters {

    private final Counter sent;

    RelayMeters(MeterRegistry registry) {
        this.sent = Counter.builder("openmeet.outbox.sent")
                .description("Messages that Kafka acknowledged")
                .register(registry);
    }

    void sent() {
        sent.increment();
    }
}
