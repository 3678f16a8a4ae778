package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class InFlightRowsTest {

    private final InFlightRows inFlight = new InFlightRows();

    @Test
    void knowsARowUntilItIsDeleted() {
        OutboxRow row = row(1);
        inFlight.sent(row);
        inFlight.arrived(row);
        assertThat(inFlight.sending()).isZero();
        assertThat(inFlight.known()).containsExactly(1L);
        assertThat(inFlight.arrived()).containsExactly(1L);

        inFlight.deleted(List.of(1L));
        assertThat(inFlight.known()).isEmpty();
        assertThat(inFlight.arrived()).isEmpty();
    }

    @Test
    void forgetsARowThatIsToBeReadAgain() {
        inFlight.sent(row(1));
        inFlight.sent(row(2));
        inFlight.lost(row(1));
        assertThat(inFlight.known()).containsExactly(2L);
        assertThat(inFlight.sending()).isOne();
    }

    @Test
    void countsThePayloadThatIsInMemory() {
        inFlight.sent(row(1));
        inFlight.sent(row(2));
        assertThat(inFlight.bytes()).isEqualTo(200);

        inFlight.arrived(row(1));
        inFlight.lost(row(2));
        assertThat(inFlight.bytes()).isZero();
    }

    private static OutboxRow row(long id) {
        UUID key = UUID.randomUUID();
        return new OutboxRow(id, key, new ProducerRecord<>("topic", new byte[16], new byte[100]), 0, Duration.ZERO);
    }
}
