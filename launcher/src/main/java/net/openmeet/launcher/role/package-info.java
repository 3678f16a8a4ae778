/** Owns {@code ./openmeet role}: who moderates the instance. */
@NullMarked
package net.openmeet.launcher.role;

import org.jspecify.annotations.NullMarked;
