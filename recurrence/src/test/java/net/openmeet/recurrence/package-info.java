/** The words that all of recurrence shares, and what it depends on. */
@NullMarked
package net.openmeet.recurrence;

import org.jspecify.annotations.NullMarked;
