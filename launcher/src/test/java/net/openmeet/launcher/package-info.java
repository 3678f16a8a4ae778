/** Tests of the openmeet command as a whole. */
@NullMarked
package net.openmeet.launcher;

import org.jspecify.annotations.NullMarked;
