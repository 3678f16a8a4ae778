/**
 * Takes the text of an iCalendar file apart (RFC 5545 §3.1, §3.6) into components and properties, within bounds, and says what it could not
 * take apart. Knows nothing of what the properties mean, but for those that give a damaged line another chance.
 */
@NullMarked
package net.openmeet.series.icalendar.file;

import org.jspecify.annotations.NullMarked;
