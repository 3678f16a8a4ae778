package net.openmeet.platform.work;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;

/** Counts what became of work, per kind; from 0 on, so that an alarm notices the first failure as well. */
final class WorkMeters {

    private static final String DONE = "openmeet.work.done";
    private static final String FAILED = "openmeet.work.failed";

    private final MeterRegistry registry;

    WorkMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void register(Collection<String> kinds) {
        for (String kind : kinds) {
            registry.counter(DONE, "kind", kind);
            registry.counter(FAILED, "kind", kind);
        }
    }

    /** A row, or a step of it, was done. */
    void done(String kind) {
        registry.counter(DONE, "kind", kind).increment();
    }

    /** To be tried again, or of unknown outcome. */
    void failed(String kind) {
        registry.counter(FAILED, "kind", kind).increment();
    }
}
