package net.openmeet.vocabulary.change.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a series that one change concerned.
 *
 * @param number of the change among those of its series' dates; the later the greater
 * @param count how many there are
 * @param first the first of them, by its recurrenceId of then
 * @param last the last of them
 * @param undoes the changeId of the change of dates that it takes back; null: it takes none back
 */
public record ChangedDates(
        long number,
        int count,
        String first,
        String last,
        @Nullable UUID undoes) {}
