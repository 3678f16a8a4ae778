/** Owns how imported events look to other services. */
@NullMarked
package net.openmeet.series.icalendar.messaging;

import org.jspecify.annotations.NullMarked;
