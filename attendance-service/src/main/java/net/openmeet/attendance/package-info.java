/** attendance-service. */
@NullMarked
package net.openmeet.attendance;

import org.jspecify.annotations.NullMarked;
