/** Calendars of members over HTTP. */
@NullMarked
package net.openmeet.occurrence.calendar.web;

import org.jspecify.annotations.NullMarked;
