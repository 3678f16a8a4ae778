package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.util.Objects;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.recurrence.RecurrenceId;

/**
 * A single date as it is now.
 *
 * @param sequence rises with each of its changes
 * @param changedAt when it last changed
 */
record FeedDate(OccurrenceView occurrence, long sequence, Instant changedAt) {

    RecurrenceId id() {
        return Objects.requireNonNull(occurrence.date(), "a date of a series").recurrenceId();
    }
}
