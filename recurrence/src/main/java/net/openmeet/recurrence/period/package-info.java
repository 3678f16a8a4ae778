/** What one rule gives: the periods of its FREQ and INTERVAL, and the points in each. Of the engine's inside. */
@NullMarked
package net.openmeet.recurrence.period;

import org.jspecify.annotations.NullMarked;
