/** Owns {@code ./openmeet dlt}: looking at messages that a service could not handle, and publishing them again. */
@NullMarked
package net.openmeet.launcher.deadletter;

import org.jspecify.annotations.NullMarked;
