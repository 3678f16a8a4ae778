/** Standalone events: occurrences without a series, owned by whoever created them. */
@NullMarked
package net.openmeet.occurrence.event;

import org.jspecify.annotations.NullMarked;
