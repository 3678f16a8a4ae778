/** The list of what was changed of a series and of its dates, of which one service knows the one and another one the other: the requests that take two services. */
@NullMarked
package net.openmeet.gateway.changes;

import org.jspecify.annotations.NullMarked;
