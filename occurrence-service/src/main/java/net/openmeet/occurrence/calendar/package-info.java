/** Owns the calendar of a member: all that they organise, go to, are interested in and wait for, each once and with the reasons. */
@NullMarked
package net.openmeet.occurrence.calendar;

import org.jspecify.annotations.NullMarked;
