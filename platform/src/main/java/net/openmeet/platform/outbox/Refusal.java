package net.openmeet.platform.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** Whose fault it is that a message did not get through, which decides what waits: its key, or all of its topic. */
enum Refusal {
    /** The message itself can't be sent; others can. */
    OF_MESSAGE,
    /** Kafka, or this topic of it, is out of reach for now. */
    OF_TOPIC,
    /** As {@link #OF_TOPIC}, and the producer may be unusable from now on. */
    OF_PRODUCER;

    static Refusal of(Exception failure) {
        return switch (failure) {
            case RecordTooLargeException e -> OF_MESSAGE;
            case RecordBatchTooLargeException e -> OF_MESSAGE;
            case InvalidRecordException e -> OF_MESSAGE;
            case InvalidTopicException e -> OF_MESSAGE;
            case SerializationException e -> OF_MESSAGE;
            case IllegalArgumentException e -> OF_MESSAGE;
            case RetriableException e -> OF_TOPIC;
            default -> OF_PRODUCER;
        };
    }
}
