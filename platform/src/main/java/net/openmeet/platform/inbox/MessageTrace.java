package net.openmeet.platform.inbox;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Lets what happens because of a message belong to the trace that the message came from, down to the log line. */
record MessageTrace(Tracer tracer, Propagator propagator, String service) {

    void around(ConsumerRecord<?, ?> message, Runnable work) {
        try (var _ = MDC.putCloseable("service", service)) {
            Span span = propagator
                    .extract(message, MessageTrace::header)
                    .name("receive " + message.topic())
                    .kind(Span.Kind.CONSUMER)
                    .start();
            try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
                work.run();
            } catch (RuntimeException e) {
                span.error(e);
                throw e;
            } finally {
                span.end();
            }
        }
    }

    private static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        return MessageHeaders.text(message, name);
    }
}
