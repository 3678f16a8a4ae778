/** Owns how facts about attendance become what this service knows of it. */
@NullMarked
package net.openmeet.series.attendance.messaging;

import org.jspecify.annotations.NullMarked;
