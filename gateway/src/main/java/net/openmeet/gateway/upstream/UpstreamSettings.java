package net.openmeet.gateway.upstream;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long the gateway waits for them; {@code openmeet.*}.
 *
 * @param services base URL of each service
 * @param gateway how long to wait
 */
@ConfigurationProperties("openmeet")
public record UpstreamSettings(
        Map<Service, URI> services, @DefaultValue Waiting gateway) {

    public UpstreamSettings {
        services = Map.copyOf(services);
        EnumSet<Service> missing = EnumSet.allOf(Service.class);
        missing.removeAll(services.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("openmeet.services lacks " + missing);
        }
    }

    /**
     * {@code openmeet.gateway}.
     *
     * @param connectTimeout for a connection; a service that is up accepts at once
     * @param readTimeout for the answer's first byte and between any two, however long the whole takes
     * @param readTimeouts the same for services that need another one, by service
     * @param healthTimeout for the readiness of all services together
     */
    public record Waiting(
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("30s") Duration readTimeout,
            @DefaultValue Map<Service, Duration> readTimeouts,
            @DefaultValue("2s") Duration healthTimeout) {

        public Waiting {
            readTimeouts = Map.copyOf(readTimeouts);
        }

        Duration readTimeout(Service service) {
            return readTimeouts.getOrDefault(service, readTimeout);
        }
    }

    /** Base URL of a service, e.g. {@code http://localhost:8101}. */
    public URI base(Service service) {
        URI base = services.get(service);
        if (base == null) {
            throw new IllegalStateException("No address of " + service);
        }
        return base;
    }
}
