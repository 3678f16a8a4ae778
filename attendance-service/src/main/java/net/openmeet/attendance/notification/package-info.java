/**
 * Owns what members are told of what happened to dates: by one {@link net.openmeet.attendance.notification.NotificationMatrix matrix}, once, and as long as they may
 * see it.
 */
@NullMarked
package net.openmeet.attendance.notification;

import org.jspecify.annotations.NullMarked;
