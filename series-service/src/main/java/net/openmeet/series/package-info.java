/** series-service: owns what repeats, its template, its organiser and who may see it. */
@NullMarked
package net.openmeet.series;

import org.jspecify.annotations.NullMarked;
