package net.openmeet.gateway.health;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.TreeMap;
import net.openmeet.gateway.upstream.Service;

/**
 * The system's health.
 *
 * @param status {@code up}, or {@code degraded} when a service is down
 * @param services {@code up} or {@code down}, by service
 */
record HealthResponse(String status, Map<String, String> services) {

    private static final String UP = "up";

    static HealthResponse of(Map<Service, Boolean> ready) {
        Map<String, String> services = new TreeMap<>();
        ready.forEach((service, up) -> services.put(service.word(), up ? UP : "down"));
        return new HealthResponse(ready.containsValue(false) ? "degraded" : UP, services);
    }

    @JsonIgnore
    boolean isUp() {
        return status.equals(UP);
    }
}
