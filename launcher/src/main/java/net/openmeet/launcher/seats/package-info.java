/** Owns how people look after whose each seat is, and why. */
@NullMarked
package net.openmeet.launcher.seats;

import org.jspecify.annotations.NullMarked;
