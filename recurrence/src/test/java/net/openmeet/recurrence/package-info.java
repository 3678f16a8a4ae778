/** Examples, oracles and properties of the recurrence engine. */
@NullMarked
package net.openmeet.recurrence;

import org.jspecify.annotations.NullMarked;
