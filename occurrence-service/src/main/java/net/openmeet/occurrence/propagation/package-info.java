/** How the stored dates of a series follow it: as durable work, in batches, each date once and in the order of the changes. */
@NullMarked
package net.openmeet.occurrence.propagation;

import org.jspecify.annotations.NullMarked;
