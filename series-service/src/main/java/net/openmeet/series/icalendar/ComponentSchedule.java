package net.openmeet.series.icalendar;

import java.util.Map;
import java.util.Set;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.series.schedule.Schedule;

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
        return schedule.exdates().contains(date);
    }

    /** The schedule with some dates again that it leaves out. */
    Schedule including(Set<RecurrenceId> dates) {
        return dates.isEmpty()
                ? schedule
                : new Schedule(
                        schedule.timeZone(),
                        schedule.start(),
                        schedule.duration(),
                        schedule.rrules(),
                        schedule.rdates(),
                        schedule.exdates().stream()
                                .filter(exdate -> !dates.contains(exdate))
                                .toList(),
                        schedule.startMatchesRules());
    }
}
