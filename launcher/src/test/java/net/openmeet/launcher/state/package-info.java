/** Tests of state. */
@NullMarked
package net.openmeet.launcher.state;

import org.jspecify.annotations.NullMarked;
