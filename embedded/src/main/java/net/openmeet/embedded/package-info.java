/** PostgreSQL, Kafka and the schema registry, started and stopped by a JVM. */
@NullMarked
package net.openmeet.embedded;

import org.jspecify.annotations.NullMarked;
