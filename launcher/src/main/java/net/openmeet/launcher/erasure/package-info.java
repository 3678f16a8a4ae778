/** Owns {@code ./openmeet erasure}: which accounts were erased, and what is left of them anywhere. */
@NullMarked
package net.openmeet.launcher.erasure;

import org.jspecify.annotations.NullMarked;
