/** How much one member, or one anonymous address, may ask of the system; shared by all instances of the gateway. */
@NullMarked
package net.openmeet.gateway.limits;

import org.jspecify.annotations.NullMarked;
