/** What a caller is told when a request fails: RFC 9457 problems with a stable code, and where in the request the fault is. */
@NullMarked
package net.openmeet.platform.problem;

import org.jspecify.annotations.NullMarked;
