package net.openmeet.platform.outbox;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The W3C traceparent of whatever is being done now, null if nobody traces it. */
record CurrentTrace(Tracer tracer, Propagator propagator) implements Supplier<@Nullable String> {

    @Override
    public @Nullable String get() {
        TraceContext context = tracer.currentTraceContext().context();
        if (context == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(context, carrier, (map, name, value) -> {
            if (map != null) {
                map.put(name, value);
            }
        });
        return carrier.get("traceparent");
    }
}
