/** One graph of the whole system and the command that runs it. */
@NullMarked
package net.openmeet.launcher;

import org.jspecify.annotations.NullMarked;
