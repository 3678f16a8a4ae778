/** Owns the inbox over HTTP. */
@NullMarked
package net.openmeet.attendance.notification.web;

import org.jspecify.annotations.NullMarked;
