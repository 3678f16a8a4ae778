package net.openmeet.series.icalendar;

import java.util.Map;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * When a recurring VEVENT takes place.
 *
 * @param schedule as it becomes
 * @param periods how long those dates last that an RDATE;VALUE=PERIOD gives another duration
 */
record ComponentSchedule(
        Schedule schedule, Map<RecurrenceId, NominalDuration> periods, DateMatcher dates, SeriesClock clock) {

    ComponentSchedule {
        periods = Map.copyOf(periods);
    }

    boolean leavesOut(RecurrenceId date) {
        return schedule.dates().exceptions().contains(date);
    }
}
