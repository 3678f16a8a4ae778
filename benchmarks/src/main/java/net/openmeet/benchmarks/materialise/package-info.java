/** How fast the dates that many series begin their window with are stored, beside a raw insert of the same rows. */
@NullMarked
package net.openmeet.benchmarks.materialise;

import org.jspecify.annotations.NullMarked;
