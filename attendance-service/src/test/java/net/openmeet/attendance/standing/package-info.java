/** Tests what standing answers make of the dates of their series. */
@NullMarked
package net.openmeet.attendance.standing;

import org.jspecify.annotations.NullMarked;
