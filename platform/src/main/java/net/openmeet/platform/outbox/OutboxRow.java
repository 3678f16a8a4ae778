package net.openmeet.platform.outbox;

import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A row of the outbox, ready to be sent.
 *
 * @param id position in commit order
 * @param record what is sent; without a value where the entity of its key is gone
 * @param attempts how often Kafka refused it
 * @param pause until when it must not be sent again; zero or negative if it may be sent now
 */
record OutboxRow(long id, UUID key, ProducerRecord<byte[], byte[]> record, int attempts, Duration pause) {

    boolean mustWait() {
        return pause.isPositive();
    }

    int size() {
        byte[] payload = record.value();
        return payload == null ? 0 : payload.length;
    }

    String topic() {
        return record.topic();
    }
}
