/** The gateway: the one way in from outside. It has no state: no database, no Kafka. */
@NullMarked
package net.openmeet.gateway;

import org.jspecify.annotations.NullMarked;
