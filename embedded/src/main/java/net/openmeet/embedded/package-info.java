/** Owns the real servers that a JVM can start for itself: PostgreSQL, a Kafka broker (KRaft) and the schema registry. */
@NullMarked
package net.openmeet.embedded;

import org.jspecify.annotations.NullMarked;
