/** Owns what an edit would do, told before it is done: what it decides comes from where the edit itself has it decided. */
@NullMarked
package net.openmeet.occurrence.preview;

import org.jspecify.annotations.NullMarked;
