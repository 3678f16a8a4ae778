/** From local time to instants, around the gaps and overlaps of a zone. Of the engine's inside. */
@NullMarked
package net.openmeet.recurrence.time;

import org.jspecify.annotations.NullMarked;
