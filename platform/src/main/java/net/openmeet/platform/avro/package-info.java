/** Owns the bytes of a message: Avro binary in the Confluent wire format, with schemas looked up at the registry and never registered. */
@NullMarked
package net.openmeet.platform.avro;

import org.jspecify.annotations.NullMarked;
