/** Whether the system as a whole answers. */
@NullMarked
package net.openmeet.gateway.health;

import org.jspecify.annotations.NullMarked;
