/** Owns the import over HTTP. */
@NullMarked
package net.openmeet.series.icalendar.web;

import org.jspecify.annotations.NullMarked;
