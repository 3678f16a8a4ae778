package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class UnderwayTest {

    private final Underway underway = new Underway();

    @Test
    void knowsARowUntilItIsDeleted() {
        OutboxRow row = row(1);
        underway.sent(row);
        underway.arrived(row);
        assertThat(underway.sending()).isZero();
        assertThat(underway.known()).containsExactly(1L);
        assertThat(underway.arrived()).containsExactly(1L);

        underway.deleted(List.of(1L));
        assertThat(underway.known()).isEmpty();
        assertThat(underway.arrived()).isEmpty();
    }

    @Test
    void forgetsARowThatIsToBeReadAgain() {
        underway.sent(row(1));
        underway.sent(row(2));
        underway.lost(row(1));
        assertThat(underway.known()).containsExactly(2L);
        assertThat(underway.sending()).isOne();
    }

    @Test
    void countsThePayloadThatIsInMemory() {
        underway.sent(row(1));
        underway.sent(row(2));
        assertThat(underway.bytes()).isEqualTo(200);

        underway.arrived(row(1));
        underway.lost(row(2));
        assertThat(underway.bytes()).isZero();
    }

    private static OutboxRow row(long id) {
        UUID key = UUID.randomUUID();
        return new OutboxRow(id, key, new ProducerRecord<>("topic", new byte[16], new byte[100]), 0, Duration.ZERO);
    }
}
