package net.openmeet.occurrence.date;

import java.time.LocalDateTime;
import net.openmeet.recurrence.RecurrenceId;

/**
 * Dates of a series by their RecurrenceIds, wherever they were moved.
 *
 * @param from the first local time in it
 * @param until the first local time after it
 */
public record DateRange(LocalDateTime from, LocalDateTime until) {

    public DateRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A range ends after it begins");
        }
    }

    boolean contains(RecurrenceId date) {
        LocalDateTime start = date.localDateTime();
        return !start.isBefore(from) && start.isBefore(until);
    }
}
