/** What is known of occurrences, whatever order their facts come in. */
@NullMarked
package net.openmeet.attendance.occurrence;

import org.jspecify.annotations.NullMarked;
