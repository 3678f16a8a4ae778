/** series-service. */
@NullMarked
package net.openmeet.series;

import org.jspecify.annotations.NullMarked;
