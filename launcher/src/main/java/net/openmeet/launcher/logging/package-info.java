/** Owns which log file a line goes to when several services share one JVM. */
@NullMarked
package net.openmeet.launcher.logging;

import org.jspecify.annotations.NullMarked;
