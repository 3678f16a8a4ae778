package net.openmeet.platform.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.schemas.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a service listens to on one topic; a {@link TopicListener} has one. The group is the service's name, reading begins at the earliest
 * message, and types without a handler are skipped.
 *
 * <pre>{@code
 * Subscription.to(Topics.SERIES).on(SeriesCreated.class, this::on).on(SeriesDeleted.class, this::on)
 * }</pre>
 *
 * <p>What comes at once from Kafka is applied in one transaction, in its order. Should that fail, each message has one of its own, so that
 * one fails alone.
 */
public final class Subscription {

    private final Topic topic;
    private final @Nullable String name;
    private final Map<String, Handler<?>> handlers;
    private final @Nullable TombstoneHandler tombstones;
    private final @Nullable TombstoneHandler denial;

    private Subscription(
            Topic topic,
            @Nullable String name,
            Map<String, Handler<?>> handlers,
            @Nullable TombstoneHandler tombstones,
            @Nullable TombstoneHandler denial) {
        this.topic = topic;
        this.name = name;
        this.handlers = handlers;
        this.tombstones = tombstones;
        this.denial = denial;
    }

    /** A subscription to a topic that doesn't handle anything yet. */
    public static Subscription to(Topic topic) {
        return new Subscription(topic, null, Map.of(), null, null);
    }

    /**
     * This subscription beside the service's other one to the topic: with a group and an inbox of its own, so that neither waits for the
     * other.
     *
     * @param own lower-case word
     */
    public Subscription named(String own) {
        return new Subscription(topic, own, handlers, tombstones, denial);
    }

    /**
     * This subscription for what must not be missed, as a restriction must not: a message whose handler fails is tried for ever, while those
     * behind it on the partition wait, and is never dead-lettered. One that can never be read denies what it is about, and is done with.
     *
     * @param denial takes the key of an unreadable message, and lets nobody see what it names
     */
    public Subscription holding(TombstoneHandler denial) {
        return new Subscription(topic, name, handlers, tombstones, denial);
    }

    /**
     * This subscription, which also handles messages of one more type.
     *
     * @throws IllegalArgumentException if the type doesn't travel on the topic or has a handler already
     */
    public <M extends SpecificRecord> Subscription on(Class<M> type, MessageHandler<M> handler) {
        return with(new Handler<>(type, messages -> messages.forEach(handler::handle), false));
    }

    /**
     * This subscription, which also handles messages of one more type, as many at once as came together: where a set costs little more than
     * one.
     *
     * @throws IllegalArgumentException if the type doesn't travel on the topic or has a handler already
     */
    public <M extends SpecificRecord> Subscription onBatch(Class<M> type, BatchHandler<M> handler) {
        return with(new Handler<>(type, handler, true));
    }

    private <M extends SpecificRecord> Subscription with(Handler<M> handler) {
        Class<M> type = handler.type();
        if (!topic.messages().contains(type)) {
            throw new IllegalArgumentException(type.getName() + " does not travel on " + topic.name());
        }
        var more = new LinkedHashMap<>(handlers);
        if (more.put(type.getName(), handler) != null) {
            throw new IllegalArgumentException(type.getName() + " has a handler already");
        }
        return new Subscription(topic, name, Map.copyOf(more), tombstones, denial);
    }

    /** This subscription, which also handles messages that say that an entity is no more. */
    public Subscription onTombstone(TombstoneHandler handler) {
        return new Subscription(topic, name, handlers, handler, denial);
    }

    public Topic topic() {
        return topic;
    }

    /** The consumer group, and the name in the inbox. */
    String group(String service) {
        return name == null ? service : service + "." + name;
    }

    /** The handler of a type as {@code ce_type} names it. */
    Optional<Handler<?>> handlerOf(String type) {
        return Optional.ofNullable(handlers.get(type));
    }

    Optional<TombstoneHandler> tombstones() {
        return Optional.ofNullable(tombstones);
    }

    /** What denies the subject of an unreadable message; empty where that is dead-lettered. */
    Optional<TombstoneHandler> denial() {
        return Optional.ofNullable(denial);
    }

    /**
     * What handles messages of a type.
     *
     * @param together whether it takes several at once; else it gets each alone, in the trace that it came from
     */
    record Handler<M extends SpecificRecord>(Class<M> type, BatchHandler<M> handler, boolean together) {

        void handle(List<SpecificRecord> messages) {
            handler.handle(messages.stream().map(type::cast).toList());
        }
    }
}
