package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/** Finds the local days on which schedules take place, within a time; gives up where that is more work than any calendar of holidays makes. */
final class HolidayDays {

    private static final int MOST_STEPS = 200_000;
    // All-day dates don't know their zone, and a day may be left out: what began a little earlier is looked at, too.
    private static final long SLACK_DAYS = 2;

    private final LocalDate from;
    private final LocalDate until;
    private int steps;

    /**
     * Looks at the days of a time.
     *
     * @param from the first of them
     * @param until the first one after it
     */
    HolidayDays(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    boolean areTooMany() {
        return steps >= MOST_STEPS;
    }

    /** The days of a schedule, ascending; on the clocks of a zone where it has times. */
    List<LocalDate> of(Schedule schedule, ZoneId zone) {
        var days = new ArrayList<LocalDate>();
        LocalDate next = from;
        while (next.isBefore(until)) {
            Optional<RecurrenceId> date = firstReaching(next, schedule, zone);
            if (date.isEmpty()) {
                break;
            }
            LocalDate first = first(date.get(), schedule, zone);
            LocalDate end = last(date.get(), schedule, zone).plusDays(1);
            next = first.isAfter(next) ? first : next;
            while (next.isBefore(end) && next.isBefore(until)) {
                days.add(next);
                next = next.plusDays(1);
            }
        }
        return days;
    }

    /** The first date that is still going on on a day, or comes after it. */
    private Optional<RecurrenceId> firstReaching(LocalDate day, Schedule schedule, ZoneId zone) {
        for (Instance date : schedule.datesFrom(schedule.beginOfWhatGoesOn(
                day.minusDays(SLACK_DAYS).atStartOfDay(zone).toInstant()))) {
            if (areTooMany()) {
                return Optional.empty();
            }
            steps++;
            if (!last(date.id(), schedule, zone).isBefore(day)) {
                return Optional.of(date.id());
            }
        }
        return Optional.empty();
    }

    private static LocalDate first(RecurrenceId date, Schedule schedule, ZoneId zone) {
        return schedule.allDay() ? date.date() : LocalDate.ofInstant(schedule.startOf(date), zone);
    }

    /** Its end is exclusive: what ends at midnight isn't on the day that begins. */
    private static LocalDate last(RecurrenceId date, Schedule schedule, ZoneId zone) {
        return schedule.allDay()
                ? date.date().plusDays(schedule.duration().days() - 1L)
                : LocalDate.ofInstant(schedule.endOf(date).minusNanos(1), zone);
    }
}
