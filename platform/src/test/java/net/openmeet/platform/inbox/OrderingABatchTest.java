package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.inbox.Subscription.Handler;
import net.openmeet.platform.messaging.Samples;
import net.openmeet.schemas.series.SeriesDeleted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class OrderingABatchTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final List<List<Long>> calls = new ArrayList<>();
    private final Handler<SeriesDeleted> many = handler(true);
    private final Handler<SeriesDeleted> otherMany = handler(true);
    private final Handler<SeriesDeleted> single = handler(false);

    @Test
    void bringsTogetherWhatOneHandlerTakes() {
        run(of(many, A, 1), of(many, A, 2), of(many, B, 3));
        assertThat(calls).containsExactly(List.of(1L, 2L, 3L));
    }

    @Test
    void passesMessagesOfOtherKeys() {
        run(of(many, A, 1), of(otherMany, A, 2), of(many, B, 3), of(otherMany, B, 4));
        assertThat(calls).containsExactly(List.of(1L, 3L), List.of(2L, 4L));
    }

    @Test
    void neverPassesAMessageOfItsOwnKey() {
        run(of(many, A, 1), of(single, A, 2), of(many, A, 3), of(many, B, 4));
        assertThat(calls).containsExactly(List.of(1L), List.of(2L), List.of(3L, 4L));
    }

    @Test
    void givesEachAloneToAHandlerOfOne() {
        run(of(single, A, 1), of(single, A, 2), of(single, B, 3));
        assertThat(calls).containsExactly(List.of(1L), List.of(2L), List.of(3L));
    }

    @Test
    void leavesTombstonesWhereTheyStand() {
        run(of(many, A, 1), tombstone(A, 2), of(many, A, 3), tombstone(B, 4), of(many, B, 5));
        assertThat(calls).containsExactly(List.of(1L), List.of(2L), List.of(3L), List.of(4L), List.of(5L));
    }

    private Handler<SeriesDeleted> handler(boolean together) {
        return new Handler<>(
                SeriesDeleted.class,
                messages -> calls.add(
                        messages.stream().map(SeriesDeleted::getVersion).toList()),
                together);
    }

    private static void run(Delivery... batch) {
        Step.of(List.of(batch)).forEach(Step::run);
    }

    private static Delivery of(Handler<SeriesDeleted> handler, UUID key, long version) {
        return delivery(new Effect.OfRecord(handler, Samples.message(key, version)), key, version);
    }

    private Delivery tombstone(UUID key, long version) {
        return delivery(new Effect.OfTombstone(gone -> calls.add(List.of(version)), key), key, version);
    }

    private static Delivery delivery(Effect effect, UUID key, long offset) {
        var message = new ConsumerRecord<>(
                "topic", 0, offset, key.toString().getBytes(StandardCharsets.US_ASCII), new byte[0]);
        return new Delivery(message, UUID.randomUUID(), effect);
    }
}
