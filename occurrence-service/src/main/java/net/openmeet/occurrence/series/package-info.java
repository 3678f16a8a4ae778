/** What this service knows of series, which series-service owns. */
@NullMarked
package net.openmeet.occurrence.series;

import org.jspecify.annotations.NullMarked;
