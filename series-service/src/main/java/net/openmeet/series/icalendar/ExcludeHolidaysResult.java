package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.util.List;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.series.ChangeRefusal;
import net.openmeet.series.series.OutcomeResult;
import net.openmeet.series.series.Series;
import net.openmeet.vocabulary.phase.Phases;

/** What became of {@link ExcludeHolidays}. */
public sealed interface ExcludeHolidaysResult {

    /** A date that is left out, and the holidays on its day. */
    record LeftOut(RecurrenceId date, List<String> holidays) {
        public LeftOut {
            holidays = List.copyOf(holidays);
        }
    }

    /**
     * Dates are left out, or would be.
     *
     * @param series as it is now
     * @param phases as they are then
     * @param dates those that are left out, ascending
     * @param without holidays on whose days the series has no date to come
     * @param unread what of the file could not be read, as sentences for people
     * @param until the first day that was not looked at
     */
    record Excluded(
            Series series,
            Phases phases,
            List<LeftOut> dates,
            List<String> without,
            List<String> unread,
            LocalDate until)
            implements ExcludeHolidaysResult {

        public Excluded {
            dates = List.copyOf(dates);
            without = List.copyOf(without);
            unread = List.copyOf(unread);
        }

        /** The same, as what would become of the series in a dry run. */
        public OutcomeResult.Becomes outcome() {
            return new OutcomeResult.Becomes(
                    series,
                    phases,
                    series.visibility(),
                    null,
                    dates.stream().map(LeftOut::date).toList());
        }
    }

    /** It is no calendar. */
    record Unreadable(String detail) implements ExcludeHolidaysResult {}

    /** It names more than {@code most} holidays, or they are work without end. */
    record TooMany(int most) implements ExcludeHolidaysResult {}

    record Refused(ChangeRefusal refusal) implements ExcludeHolidaysResult {}
}
