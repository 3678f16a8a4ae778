/** How fast the stored dates of a long series follow a change of it, beside the raw statements. */
@NullMarked
package net.openmeet.benchmarks.propagation;

import org.jspecify.annotations.NullMarked;
