/** Carries requests to services as they were sent, and back what they answer. */
@NullMarked
package net.openmeet.gateway.relay;

import org.jspecify.annotations.NullMarked;
