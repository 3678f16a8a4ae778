/** Tests of running. */
@NullMarked
package net.openmeet.launcher.running;

import org.jspecify.annotations.NullMarked;
