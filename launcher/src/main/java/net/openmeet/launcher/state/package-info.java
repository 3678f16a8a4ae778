/** Owns what a run keeps on disk: the data directory, its lock, passwords, logs and the record of who runs. */
@NullMarked
package net.openmeet.launcher.state;

import org.jspecify.annotations.NullMarked;
