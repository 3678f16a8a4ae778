/** Owns how it is published who follows a series. */
@NullMarked
package net.openmeet.attendance.follower.messaging;

import org.jspecify.annotations.NullMarked;
