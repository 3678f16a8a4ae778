/** Finds the simplest rule that explains dates somebody entered one by one. */
@NullMarked
package net.openmeet.recurrence.inference;

import org.jspecify.annotations.NullMarked;
