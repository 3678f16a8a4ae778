package net.openmeet.occurrence.calendar;

import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.series.SeriesReference;
import org.jspecify.annotations.Nullable;

/**
 * A series of which some date past what is stored ahead may have what is looked for.
 *
 * @param stored the first of its dates that is stored all the same; null: none
 */
record Candidate(SeriesReference series, @Nullable Position stored) {}
