/** Tests of command. */
@NullMarked
package net.openmeet.launcher.command;

import org.jspecify.annotations.NullMarked;
