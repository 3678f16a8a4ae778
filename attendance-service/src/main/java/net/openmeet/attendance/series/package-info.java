/**
 * Owns what this service knows of series-service's series: who may see them, and how far their dates have followed them. Taken from the
 * series' own facts, before and beside everything else: a restriction never waits for its way through the dates.
 */
@NullMarked
package net.openmeet.attendance.series;

import org.jspecify.annotations.NullMarked;
