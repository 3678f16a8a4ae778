/** Owns what the system consists of: components, their ports, databases and settings, and who needs whom. */
@NullMarked
package net.openmeet.launcher.graph;

import org.jspecify.annotations.NullMarked;
