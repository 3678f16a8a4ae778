/** Answers for dates that attendance-service has not heard of: the one request that takes two services. */
@NullMarked
package net.openmeet.gateway.rsvp;

import org.jspecify.annotations.NullMarked;
