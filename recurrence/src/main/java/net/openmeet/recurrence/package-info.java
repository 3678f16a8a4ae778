/** RFC 5545 recurrence: rules, recurrence sets and their instances, on java.time alone. */
@NullMarked
package net.openmeet.recurrence;

import org.jspecify.annotations.NullMarked;
