/** Reading a series' dates, stored and virtual, beside a plain query of the same rows. */
@NullMarked
package net.openmeet.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
