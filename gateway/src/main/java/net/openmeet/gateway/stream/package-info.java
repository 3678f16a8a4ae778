/** Owns which requests are for streams, which stay for hours and have limits of their own. */
@NullMarked
package net.openmeet.gateway.stream;

import org.jspecify.annotations.NullMarked;
