/** Owns how components are started, watched and stopped, in one JVM or in one each. */
@NullMarked
package net.openmeet.launcher.running;

import org.jspecify.annotations.NullMarked;
