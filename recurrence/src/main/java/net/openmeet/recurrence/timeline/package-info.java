/** Ascending sequences of seconds on the local time line, and how sets combine them. Of the engine's inside. */
@NullMarked
package net.openmeet.recurrence.timeline;

import org.jspecify.annotations.NullMarked;
