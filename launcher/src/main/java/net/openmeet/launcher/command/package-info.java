/** Owns the subcommands of the openmeet command. */
@NullMarked
package net.openmeet.launcher.command;

import org.jspecify.annotations.NullMarked;
