package net.openmeet.platform.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.openmeet.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a service listens to on one topic. A bean of this type is enough to consume: the group is the service's name,
 * reading begins at the earliest message, and types without a handler are skipped.
 *
 * <pre>{@code
 * Subscription.to(Topics.SERIES).on(SeriesCreated.class, listener::on).on(SeriesDeleted.class, listener::on)
 * }</pre>
 */
public final class Subscription {

    private final Topic topic;
    private final Map<String, Handler<?>> handlers;

    private Subscription(Topic topic, Map<String, Handler<?>> handlers) {
        this.topic = topic;
        this.handlers = handlers;
    }

    /** A subscription to a topic that doesn't handle anything yet. */
    public static Subscription to(Topic topic) {
        return new Subscription(topic, Map.of());
    }

    /**
     * This subscription, which also handles messages of one more type.
     *
     * @throws IllegalArgumentException if the type doesn't travel on the topic or has a handler already
     */
    public <M extends SpecificRecord> Subscription on(Class<M> type, MessageHandler<M> handler) {
        if (!topic.messages().contains(type)) {
            throw new IllegalArgumentException(type.getName() + " does not travel on " + topic.name());
        }
        var more = new LinkedHashMap<>(handlers);
        if (more.put(type.getName(), new Handler<>(type, handler)) != null) {
            throw new IllegalArgumentException(type.getName() + " has a handler already");
        }
        return new Subscription(topic, Map.copyOf(more));
    }

    public Topic topic() {
        return topic;
    }

    /** The handler of a type as {@code ce_type} names it. */
    Optional<Handler<?>> handlerOf(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    record Handler<M extends SpecificRecord>(Class<M> type, MessageHandler<M> handler) {

        void handle(SpecificRecord message) {
            handler.handle(type.cast(message));
        }
    }
}
