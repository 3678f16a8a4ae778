/** Follows attendance-service. */
@NullMarked
package net.openmeet.occurrence.attendance.messaging;

import org.jspecify.annotations.NullMarked;
