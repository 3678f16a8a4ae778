/** Hears what became of dates and events. */
@NullMarked
package net.openmeet.series.occurrence.messaging;

import org.jspecify.annotations.NullMarked;
