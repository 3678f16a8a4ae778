/** The Gregorian calendar as rules see it: which days of a month or year BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY mean. Of the engine's inside. */
@NullMarked
package net.openmeet.recurrence.calendar;

import org.jspecify.annotations.NullMarked;
