/** The engine against examples, oracles and properties. */
@NullMarked
package net.openmeet.recurrence.set;

import org.jspecify.annotations.NullMarked;
