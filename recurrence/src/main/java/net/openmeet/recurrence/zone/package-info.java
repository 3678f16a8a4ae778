/** Owns the names of time zones: IANA's, those of Windows, and what somebody may have meant who misspelt one. */
@NullMarked
package net.openmeet.recurrence.zone;

import org.jspecify.annotations.NullMarked;
