/** Measurements, each beside a peer or the raw limit in one run. */
@NullMarked
package net.openmeet.benchmarks;

import org.jspecify.annotations.NullMarked;
