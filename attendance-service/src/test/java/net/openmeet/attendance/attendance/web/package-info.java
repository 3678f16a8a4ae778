/** What HTTP answers. */
@NullMarked
package net.openmeet.attendance.attendance.web;

import org.jspecify.annotations.NullMarked;
