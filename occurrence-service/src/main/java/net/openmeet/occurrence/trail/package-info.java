/** Owns who changed what of the dates of series and of standalone events, by hand, and what these were before. */
@NullMarked
package net.openmeet.occurrence.trail;

import org.jspecify.annotations.NullMarked;
