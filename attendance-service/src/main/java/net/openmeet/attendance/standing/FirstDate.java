package net.openmeet.attendance.standing;

import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;

/**
 * From which date of a series on.
 *
 * @param text of a RecurrenceId, or of a day, which is before all that begins on it: the order of the texts is that of the dates
 */
public record FirstDate(String text) {

    /** Reads {@code 2030-03-05T19:00} or {@code 2030-03-05}; empty where a text is neither. */
    public static Optional<FirstDate> parse(String text) {
        try {
            return Optional.of(new FirstDate(RecurrenceId.parse(text).toString()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
