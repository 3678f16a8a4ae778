@NullMarked
package net.openmeet.attendance.notification;

import org.jspecify.annotations.NullMarked;
