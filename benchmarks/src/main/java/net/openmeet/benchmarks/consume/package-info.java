/** How fast a service takes over what others tell, beside a bare consumer of the same messages. */
@NullMarked
package net.openmeet.benchmarks.consume;

import org.jspecify.annotations.NullMarked;
