package net.openmeet.platform.work;

import java.util.Map;
import java.util.TreeMap;
import net.openmeet.platform.work.WorkBacklog.Numbers;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells operators what waits and what is stuck. Never down: restarting a service, or keeping requests from it, does no work.
 */
final class WorkHealth extends AbstractHealthIndicator {

    private final WorkBacklog backlog;
    private final Outward outward;

    WorkHealth(WorkBacklog backlog, Outward outward) {
        super("The work can't be read");
        this.backlog = backlog;
        this.outward = outward;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Object> kinds = new TreeMap<>();
        for (Numbers numbers : backlog.numbers().values()) {
            kinds.put(
                    numbers.kind(),
                    Map.of("waiting", numbers.waiting(), "stuck", numbers.stuck(), "unknown", numbers.unknown()));
        }
        health.up().withDetail("outward", outward.isOn() ? "on" : "off").withDetail("kinds", kinds);
    }
}
