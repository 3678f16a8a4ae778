/** Reading the feed of a series, and asking whether it changed, beside a plain query of its rows. */
@NullMarked
package net.openmeet.benchmarks.feeds;

import org.jspecify.annotations.NullMarked;
