/** The recurrence engine beside lib-recur and ical4j. */
@NullMarked
package net.openmeet.benchmarks.recurrence;

import org.jspecify.annotations.NullMarked;
