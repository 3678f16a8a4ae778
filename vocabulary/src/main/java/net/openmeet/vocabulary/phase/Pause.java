package net.openmeet.vocabulary.phase;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * A time without dates of a series. It is a stretch of time and not a list of dates: whatever becomes of the series, none of its dates is within
 * it, and all are dates again when it is ended.
 *
 * @param from the first local time of it
 * @param until the first local time after it, later than {@code from}
 * @param reason for people, at most {@value #LONGEST_REASON} code points on one line; null: not said
 */
public record Pause(
        RecurrenceId from, RecurrenceId until, @Nullable String reason) {

    public static final int LONGEST_REASON = 200;

    public Pause {
        if (!from.localDateTime().isBefore(until.localDateTime())) {
            throw new IllegalArgumentException("A pause ends after it begins, not at " + until);
        }
    }

    /** Whether a date, by its local start, is within it. */
    public boolean contains(RecurrenceId date) {
        LocalDateTime local = date.localDateTime();
        return !local.isBefore(from.localDateTime()) && local.isBefore(until.localDateTime());
    }

    /** The dates of a schedule within it, ascending; not more than so many. */
    public List<RecurrenceId> datesOf(Schedule schedule, int most) {
        var found = new ArrayList<RecurrenceId>();
        for (Instance date : schedule.dates().from(from)) {
            if (!date.id().localDateTime().isBefore(until.localDateTime()) || found.size() == most) {
                break;
            }
            if (contains(date.id())) {
                found.add(date.id());
            }
        }
        return found;
    }

    /** The part of it from a local time on; null where it is over by then. */
    public @Nullable Pause from(RecurrenceId begin) {
        if (!from.localDateTime().isBefore(begin.localDateTime())) {
            return this;
        }
        return begin.localDateTime().isBefore(until.localDateTime()) ? new Pause(begin, until, reason) : null;
    }
}
