/** Owns what a schedule is: which recurrence sets this product takes, and which it refuses and why. */
@NullMarked
package net.openmeet.series.schedule;

import org.jspecify.annotations.NullMarked;
