/** Calendars over HTTP. */
@NullMarked
package net.openmeet.occurrence.icalendar.web;

import org.jspecify.annotations.NullMarked;
