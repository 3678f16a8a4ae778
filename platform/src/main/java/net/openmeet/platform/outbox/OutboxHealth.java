package net.openmeet.platform.outbox;

import net.openmeet.platform.outbox.OutboxBacklog.Numbers;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Tells operators what waits and which keys stand still. Never down: restarting a service, or keeping requests from
 * it, sends nothing.
 */
final class OutboxHealth extends AbstractHealthIndicator {

    private final OutboxBacklog backlog;
    private final RelayLifecycle relay;

    OutboxHealth(OutboxBacklog backlog, RelayLifecycle relay) {
        super("The outbox can't be read");
        this.backlog = backlog;
        this.relay = relay;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Numbers numbers = backlog.numbers();
        health.up()
                .withDetail("leading", relay.isLeading())
                .withDetail("depth", numbers.depth())
                .withDetail("oldestSeconds", numbers.oldestSeconds())
                .withDetail("failedKeys", numbers.failedKeys());
        if (numbers.failedKeys() > 0) {
            health.withDetail("refused", backlog.refused());
        }
    }
}
