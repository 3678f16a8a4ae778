/** Owns what can be known about this machine: who holds a port, how much memory and disk there is. */
@NullMarked
package net.openmeet.launcher.machine;

import org.jspecify.annotations.NullMarked;
