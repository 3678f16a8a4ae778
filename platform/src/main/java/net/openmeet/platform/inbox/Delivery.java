package net.openmeet.platform.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A message that somebody here handles.
 *
 * @param id of the message, the same whenever it is delivered
 */
record Delivery(ConsumerRecord<byte[], byte[]> message, UUID id, Effect effect) {}
