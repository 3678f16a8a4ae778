/** How many connections the gateway holds, and whose. */
@NullMarked
package net.openmeet.gateway.connection;

import org.jspecify.annotations.NullMarked;
