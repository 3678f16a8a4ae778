/** Owns how facts about series become what this service knows of them. */
@NullMarked
package net.openmeet.attendance.series.messaging;

import org.jspecify.annotations.NullMarked;
