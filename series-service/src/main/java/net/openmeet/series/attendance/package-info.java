/** Owns what this service knows of attendance-service's lists: how many go to the dates of its series, so that capacity isn't lowered below. */
@NullMarked
package net.openmeet.series.attendance;

import org.jspecify.annotations.NullMarked;
