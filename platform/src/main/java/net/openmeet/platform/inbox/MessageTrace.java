package net.openmeet.platform.inbox;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Lets what happens because of a message belong to the trace that the message came from, down to the log line. */
record MessageTrace(Tracer tracer, Propagator propagator, String service) {

    /** Names the service in every log line of the work. */
    void named(Runnable work) {
        try (var _ = MDC.putCloseable("service", service)) {
            work.run();
        }
    }

    /** Runs what messages do together: in their trace, or, where they come from several, in one that is linked to each. */
    void around(List<? extends ConsumerRecord<?, ?>> messages, Runnable work) {
        Map<String, ConsumerRecord<?, ?>> byTrace = messages.stream()
                .collect(Collectors.toMap(MessageTrace::trace, Function.identity(), (first, second) -> first));
        if (byTrace.size() == 1) {
            in(received(messages.getFirst()), work);
            return;
        }
        List<Span> received = byTrace.values().stream().map(this::received).toList();
        Span.Builder together = tracer.spanBuilder()
                .setNoParent()
                .name("apply " + messages.getFirst().topic())
                .kind(Span.Kind.CONSUMER);
        received.forEach(span -> together.addLink(new Link(span)));
        try {
            in(together.start(), work);
        } finally {
            received.forEach(Span::end);
        }
    }

    private void in(Span span, Runnable work) {
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private Span received(ConsumerRecord<?, ?> message) {
        return propagator
                .extract(message, MessageTrace::header)
                .name("receive " + message.topic())
                .kind(Span.Kind.CONSUMER)
                .start();
    }

    private static String trace(ConsumerRecord<?, ?> message) {
        String trace = MessageHeaders.text(message, "traceparent");
        return trace == null ? "" : trace;
    }

    private static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        return MessageHeaders.text(message, name);
    }
}
