package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final UUID KEY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Lanes lanes = new Lanes();

    @Test
    void sendTheNextRowOfAKeyWhenTheOneBeforeHasArrived() {
        OutboxRow first = row(1, KEY, "topic");
        OutboxRow second = row(2, KEY, "topic");
        lanes.add(first);
        lanes.add(second);
        assertThat(lanes.next()).isEqualTo(first);
        assertThat(lanes.next()).isNull();
        lanes.arrived(first);
        assertThat(lanes.next()).isEqualTo(second);
    }

    @Test
    void sendKeysSideBySide() {
        lanes.add(row(1, KEY, "topic"));
        lanes.add(row(2, OTHER, "topic"));
        assertThat(lanes.next()).isNotNull();
        assertThat(lanes.next()).isNotNull();
        assertThat(lanes.sending()).isEqualTo(2);
    }

    @Test
    void forgetAKeyThatFailsSoThatItIsReadAgain() {
        OutboxRow first = row(1, KEY, "topic");
        lanes.add(first);
        lanes.add(row(2, KEY, "topic"));
        lanes.add(row(3, OTHER, "topic"));
        lanes.next();
        lanes.failed(first);
        assertThat(lanes.known()).containsExactly(3L);
        assertThat(lanes.sending()).isZero();
        assertThat(lanes.next()).extracting(OutboxRow::id).isEqualTo(3L);
        assertThat(lanes.next()).isNull();
    }

    @Test
    void knowARowUntilItIsDeleted() {
        OutboxRow row = row(1, KEY, "topic");
        lanes.add(row);
        lanes.next();
        lanes.arrived(row);
        assertThat(lanes.known()).containsExactly(1L);
        assertThat(lanes.bytes()).isZero();
        lanes.deleted(Set.of(1L));
        assertThat(lanes.known()).isEmpty();
    }

    @Test
    void forgetWhatWaitsForATopicButNotWhatIsOnItsWay() {
        lanes.add(row(1, KEY, "away"));
        lanes.next();
        lanes.add(row(2, OTHER, "away"));
        lanes.add(row(3, UUID.randomUUID(), "there"));
        lanes.forgetWaiting("away");
        assertThat(lanes.known()).containsExactlyInAnyOrder(1L, 3L);
        assertThat(lanes.next()).extracting(OutboxRow::id).isEqualTo(3L);
    }

    @Test
    void sendOneRowOfAKeyAtATimeAlsoWhenTheKeyWasForgottenAndReadAgain() {
        lanes.add(row(1, KEY, "away"));
        lanes.add(row(2, KEY, "away"));
        lanes.forgetWaiting("away");
        lanes.add(row(1, KEY, "away"));
        lanes.add(row(2, KEY, "away"));
        assertThat(lanes.next()).extracting(OutboxRow::id).isEqualTo(1L);
        assertThat(lanes.next()).isNull();
        assertThat(lanes.sending()).isOne();
    }

    private static OutboxRow row(long id, UUID key, String topic) {
        return new OutboxRow(id, key, new ProducerRecord<>(topic, new byte[16], new byte[100]), 0, Duration.ZERO);
    }
}
