/** Hears of the events that take place once in imported calendars. */
@NullMarked
package net.openmeet.occurrence.event.messaging;

import org.jspecify.annotations.NullMarked;
