/** Answers for dates that attendance-service has not heard of: the requests that take two services. */
@NullMarked
package net.openmeet.gateway.rsvp;

import org.jspecify.annotations.NullMarked;
