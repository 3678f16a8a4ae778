package net.openmeet.vocabulary.phase.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.openmeet.recurrence.RecurrenceId;
import org.jspecify.annotations.Nullable;

/**
 * A time without dates of a series.
 *
 * @param from the first local time of it
 * @param until the first local time after it
 * @param reason for people, at most {@value #LONGEST_REASON} code points on one line; null: not said
 * @param dates those that it took out
 */
public record Pause(
        RecurrenceId from, RecurrenceId until, @Nullable String reason, List<RecurrenceId> dates) {

    public static final int LONGEST_REASON = 200;

    public Pause {
        dates = List.copyOf(dates);
    }

    /**
     * Which of the dates that a schedule leaves out now are the pause's: on one of its days, since the time of day may have changed
     * meanwhile.
     */
    List<RecurrenceId> ofExceptions(List<RecurrenceId> exceptions) {
        Set<LocalDate> days = dates.stream().map(RecurrenceId::date).collect(Collectors.toSet());
        return exceptions.stream()
                .filter(exception -> days.contains(exception.date()))
                .toList();
    }

    boolean contains(RecurrenceId date) {
        LocalDateTime local = date.localDateTime();
        return !local.isBefore(from.localDateTime()) && local.isBefore(until.localDateTime());
    }
}
