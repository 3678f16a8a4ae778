/** Owns what there is to tell, from facts of occurrences. */
@NullMarked
package net.openmeet.attendance.notification.messaging;

import org.jspecify.annotations.NullMarked;
