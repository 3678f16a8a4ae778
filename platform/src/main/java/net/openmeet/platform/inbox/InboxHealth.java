package net.openmeet.platform.inbox;

import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Tells operators which topics are listened to. A service that doesn't listen yet still answers requests. */
final class InboxHealth extends AbstractHealthIndicator {

    private final SubscriptionContainers containers;

    InboxHealth(SubscriptionContainers containers) {
        super("Nobody knows what is listened to");
        this.containers = containers;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Map<String, Boolean> listening = containers.listening();
        if (listening.containsValue(false)) {
            health.down();
        } else {
            health.up();
        }
        health.withDetail("listening", listening);
    }
}
