/** Owns the way from a committed fact to Kafka: a row beside the state, and the relay that sends the rows in order per key. */
@NullMarked
package net.openmeet.platform.outbox;

import org.jspecify.annotations.NullMarked;
