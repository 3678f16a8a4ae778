/** Which path goes to which service, and with which headers. */
@NullMarked
package net.openmeet.gateway.routing;

import org.jspecify.annotations.NullMarked;
