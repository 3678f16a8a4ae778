/**
 * Owns personal feeds: who has one, and its secret, of which only a hash is kept. What stands in them is the calendar's to say, how it is written
 * {@code icalendar}'s.
 */
@NullMarked
package net.openmeet.occurrence.subscription;

import org.jspecify.annotations.NullMarked;
