package net.openmeet.platform.inbox;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.openmeet.platform.inbox.Subscription.Handler;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One call of a handler: with one message, or with several that their handler takes together. */
final class Step {

    private final List<Delivery> deliveries = new ArrayList<>();

    private Step() {}

    /**
     * The calls for a batch. Messages of a type that is taken together are brought together past those of other keys, and past none of their
     * own.
     */
    static List<Step> of(List<Delivery> batch) {
        List<Step> steps = new ArrayList<>();
        Map<ByteBuffer, Integer> lastOfKey = new HashMap<>();
        Map<Handler<?>, Integer> lastOfHandler = new HashMap<>();
        for (Delivery delivery : batch) {
            ByteBuffer key = keyOf(delivery.message());
            int place = steps.size();
            if (delivery.effect() instanceof Effect.OfRecord(var handler, var _) && handler.together()) {
                int joined = lastOfHandler.getOrDefault(handler, -1);
                place = joined >= 0 && joined >= lastOfKey.getOrDefault(key, -1) ? joined : place;
                lastOfHandler.put(handler, place);
            }
            if (place == steps.size()) {
                steps.add(new Step());
            }
            steps.get(place).deliveries.add(delivery);
            lastOfKey.put(key, place);
        }
        return steps;
    }

    List<ConsumerRecord<byte[], byte[]>> messages() {
        return deliveries.stream().map(Delivery::message).toList();
    }

    void run() {
        if (deliveries.getFirst().effect() instanceof Effect.OfRecord(var handler, var _)) {
            handler.handle(deliveries.stream().map(Step::recordOf).toList());
        } else {
            deliveries.forEach(delivery -> delivery.effect().run());
        }
    }

    private static SpecificRecord recordOf(Delivery delivery) {
        return ((Effect.OfRecord) delivery.effect()).message();
    }

    private static ByteBuffer keyOf(ConsumerRecord<byte[], byte[]> message) {
        return ByteBuffer.wrap(message.key() == null ? new byte[0] : message.key());
    }
}
