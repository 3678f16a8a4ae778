/** Owns how facts about occurrences become what this service knows of them. */
@NullMarked
package net.openmeet.attendance.occurrence.messaging;

import org.jspecify.annotations.NullMarked;
