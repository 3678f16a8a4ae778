/** Tests of logging. */
@NullMarked
package net.openmeet.launcher.logging;

import org.jspecify.annotations.NullMarked;
