/** Owns the aggregate: a series with its template, its slug and its owner, the use cases on it, and the facts that they decide. */
@NullMarked
package net.openmeet.series.series;

import org.jspecify.annotations.NullMarked;
