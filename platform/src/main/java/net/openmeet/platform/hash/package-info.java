/** Owns how things are recognised without being kept. */
@NullMarked
package net.openmeet.platform.hash;

import org.jspecify.annotations.NullMarked;
