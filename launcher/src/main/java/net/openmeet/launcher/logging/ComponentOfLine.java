package net.openmeet.launcher.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;
import java.util.List;
import net.openmeet.launcher.graph.Service;
import net.openmeet.launcher.graph.SystemGraph;
import org.jspecify.annotations.Nullable;

/**
 * Whose log a line belongs to: the service that put its name into the MDC; else the one that the thread is named after (pools and
 * Kafka clients are); else the broker, by its packages.
 */
public final class ComponentOfLine extends AbstractDiscriminator<ILoggingEvent> {

    private static final List<String> BROKER = List.of(
            "kafka.",
            "state.change.logger",
            "org.apache.kafka.server",
            "org.apache.kafka.storage",
            "org.apache.kafka.metadata",
            "org.apache.kafka.controller",
            "org.apache.kafka.image",
            "org.apache.kafka.raft",
            "org.apache.kafka.coordinator");

    private final List<String> services =
            SystemGraph.openMeet().services().stream().map(Service::name).toList();
    private @Nullable String rest;

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        String service = event.getMDCPropertyMap().get("service");
        if (service != null) {
            return service;
        }
        for (String name : services) {
            if (event.getThreadName().contains(name)) {
                return name;
            }
        }
        if (BROKER.stream().anyMatch(event.getLoggerName()::startsWith)) {
            return "kafka";
        }
        return rest == null ? "openmeet" : rest;
    }

    @Override
    public String getKey() {
        return "component";
    }

    /** Set by the configuration file. */
    public void setRest(String rest) {
        this.rest = rest;
    }
}
