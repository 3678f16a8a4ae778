/** What moderators restricted, as this service keeps it from everybody. */
@NullMarked
package net.openmeet.attendance.restriction;

import org.jspecify.annotations.NullMarked;
