/** Hears first, and on its own, who may see a series. */
@NullMarked
package net.openmeet.occurrence.series.messaging;

import org.jspecify.annotations.NullMarked;
