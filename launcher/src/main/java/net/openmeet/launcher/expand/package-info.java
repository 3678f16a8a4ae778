/** {@code ./openmeet expand}: recurrence sets in, instances out, one JSON line each. */
@NullMarked
package net.openmeet.launcher.expand;

import org.jspecify.annotations.NullMarked;
