/** What attendance promises. */
@NullMarked
package net.openmeet.attendance.attendance;

import org.jspecify.annotations.NullMarked;
