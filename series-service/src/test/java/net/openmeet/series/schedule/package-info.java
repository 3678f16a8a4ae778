/** When organisers want a series to take place, and what is wrong with that. */
@NullMarked
package net.openmeet.series.schedule;

import org.jspecify.annotations.NullMarked;
