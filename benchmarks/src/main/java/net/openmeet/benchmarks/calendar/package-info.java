/** A member's calendar and discovery among many series, beside plain queries of the same rows. */
@NullMarked
package net.openmeet.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
