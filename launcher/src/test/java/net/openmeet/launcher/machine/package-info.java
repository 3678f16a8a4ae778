/** Tests of machine. */
@NullMarked
package net.openmeet.launcher.machine;

import org.jspecify.annotations.NullMarked;
