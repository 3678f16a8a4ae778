/** Owns the way from Kafka to a handler: each message's effect happens once, in order per key, or ends in a dead-letter topic. */
@NullMarked
package net.openmeet.platform.inbox;

import org.jspecify.annotations.NullMarked;
