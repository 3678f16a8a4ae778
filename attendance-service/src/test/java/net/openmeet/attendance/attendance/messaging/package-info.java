/** What is published. */
@NullMarked
package net.openmeet.attendance.attendance.messaging;

import org.jspecify.annotations.NullMarked;
