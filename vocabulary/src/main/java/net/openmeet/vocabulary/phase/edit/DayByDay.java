package net.openmeet.vocabulary.phase.edit;

import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.MovedDates;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * A schedule has the days of another one, by the same rules, at the same or another time.
 *
 * @param later by how many seconds; less than none where it is earlier
 */
record DayByDay(long later) {

    /** Empty where one has other rules than the other, or begins on another day. */
    static Optional<DayByDay> between(Schedule before, Schedule after) {
        RecurrenceId start = after.start();
        boolean sameDays = before.allDay() == after.allDay()
                && before.start().date().equals(start.date())
                && new MovedDates(before, start, after.zone())
                        .rules()
                        .equals(after.dates().rules());
        return sameDays
                ? Optional.of(new DayByDay(start.localSecond() - before.start().localSecond()))
                : Optional.empty();
    }

    /** As which date one goes on. */
    RecurrenceId after(RecurrenceId before) {
        return moved(before, later);
    }

    /** What a date was. */
    RecurrenceId before(RecurrenceId after) {
        return moved(after, -later);
    }

    private static RecurrenceId moved(RecurrenceId date, long seconds) {
        return seconds == 0 ? date : RecurrenceId.of(date.localDateTime().plusSeconds(seconds));
    }
}
