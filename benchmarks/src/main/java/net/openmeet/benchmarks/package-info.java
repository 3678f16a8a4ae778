/** Measurements. */
@NullMarked
package net.openmeet.benchmarks;

import org.jspecify.annotations.NullMarked;
