/** Stands for the inside of the recurrence engine, which this module doesn't have. */
@NullMarked
package net.openmeet.recurrence.time;

import org.jspecify.annotations.NullMarked;
