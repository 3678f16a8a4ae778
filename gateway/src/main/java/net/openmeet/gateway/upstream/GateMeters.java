package net.openmeet.gateway.upstream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import net.openmeet.gateway.upstream.ServiceFailure.Reason;

/** Counts calls without an answer by service and reason, and says which services aren't asked. */
final class GateMeters {

    private final MeterRegistry registry;
    private final Map<Service, Map<Reason, Counter>> unanswered = new EnumMap<>(Service.class);

    GateMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Service service : Service.values()) {
            Map<Reason, Counter> counters = new EnumMap<>(Reason.class);
            for (Reason reason : Reason.values()) {
                counters.put(reason, counter(service, reason));
            }
            unanswered.put(service, counters);
        }
    }

    /** A service's gate; open is 1. */
    void watch(Service service, BooleanSupplier open) {
        Gauge.builder("openmeet.gateway.open", () -> open.getAsBoolean() ? 1 : 0)
                .description("1 while a service is asked, 0 while it isn't because it failed")
                .tag("service", service.word())
                .register(registry);
    }

    void unanswered(ServiceFailure failure) {
        Objects.requireNonNull(Objects.requireNonNull(unanswered.get(failure.service()))
                        .get(failure.reason()))
                .increment();
    }

    private Counter counter(Service service, Reason reason) {
        return Counter.builder("openmeet.gateway.unanswered")
                .description("Calls of a service that got no answer, or weren't made")
                .tag("service", service.word())
                .tag("reason", reason.word())
                .register(registry);
    }
}
