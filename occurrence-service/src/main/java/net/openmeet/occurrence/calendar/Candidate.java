package net.openmeet.occurrence.calendar;

import java.util.Set;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.series.SeriesReference;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * A series of which some date past what is stored ahead may have what is looked for.
 *
 * @param stored the first of its dates that is stored all the same; null: none
 * @param notVirtual the dates from about there on that are stored, whatever they are
 */
record Candidate(SeriesReference series, @Nullable Position stored, Set<RecurrenceId> notVirtual) {}
