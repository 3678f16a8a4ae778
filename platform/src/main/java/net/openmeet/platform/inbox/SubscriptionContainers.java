package net.openmeet.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.openmeet.schemas.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/**
 * Starts one container per subscription as soon as there is a dead-letter topic for what it may not be able to handle,
 * however long Kafka takes to come up; the service itself starts without waiting for that.
 */
final class SubscriptionContainers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionContainers.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final String service;
    private final InboxClients clients;
    private final List<Topic> topics;
    private final List<ConcurrentMessageListenerContainer<byte[], byte[]>> containers;
    private volatile @Nullable Thread starting;

    SubscriptionContainers(
            String service,
            InboxClients clients,
            List<Subscription> subscriptions,
            Function<Subscription, ConcurrentMessageListenerContainer<byte[], byte[]>> factory) {
        this.service = service;
        this.clients = clients;
        List<String> readers = subscriptions.stream()
                .map(subscription -> subscription.group(service) + " reads "
                        + subscription.topic().name())
                .toList();
        if (Set.copyOf(readers).size() < readers.size()) {
            // They would share the topic's partitions, and each would miss what the other gets.
            throw new IllegalStateException(
                    "Two subscriptions to one topic; make one with all handlers, or name one: " + readers);
        }
        subscriptions.forEach(subscription -> CatalogueReaders.require(service, subscription.topic()));
        this.topics = subscriptions.stream().map(Subscription::topic).distinct().toList();
        this.containers = subscriptions.stream().map(factory).toList();
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name(service + "-subscriptions").start(this::startWhenPossible);
    }

    @Override
    public void stop() {
        Thread thread = starting;
        starting = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        containers.parallelStream().forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    /** Stopped after the web server and before the outbox relay. */
    @Override
    public int getPhase() {
        return 100;
    }

    /** Whether each topic is listened to; a named subscription stands beside the other. */
    Map<String, Boolean> listening() {
        return containers.stream().collect(Collectors.toMap(this::name, container -> container.isRunning()));
    }

    private String name(ConcurrentMessageListenerContainer<?, ?> container) {
        String topic = String.join(
                ",", Objects.requireNonNull(container.getContainerProperties().getTopics()));
        String group = Objects.requireNonNull(container.getGroupId());
        return group.equals(service) ? topic : topic + " (" + group + ")";
    }

    private void startWhenPossible() {
        MDC.put("service", service);
        try {
            while (!listen()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            LOG.info("Stopped before Kafka was there to listen to");
        }
    }

    private boolean listen() throws InterruptedException {
        try {
            clients.createDeadLetterTopics(topics);
            containers.forEach(ConcurrentMessageListenerContainer::start);
            return true;
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            LOG.warn("Not listening yet: {}", e.toString());
            return false;
        }
    }
}
