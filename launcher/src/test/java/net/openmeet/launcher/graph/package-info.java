/** Tests of graph. */
@NullMarked
package net.openmeet.launcher.graph;

import org.jspecify.annotations.NullMarked;
