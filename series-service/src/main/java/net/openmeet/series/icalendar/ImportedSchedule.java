package net.openmeet.series.icalendar;

import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import net.openmeet.vocabulary.phase.edit.ScheduleRevision;
import net.openmeet.vocabulary.schedule.Schedule;

/** A series shall take place when a file says. */
record ImportedSchedule(Schedule schedule) implements ScheduleRevision {

    @Override
    public Schedule revised(Schedule current) {
        return schedule;
    }

    @Override
    public Schedule reframed(Schedule current, Schedule first) {
        RecurrenceSetBuilder dates = Schedule.starting(current.start(), schedule.zone())
                .rules(current.dates().rules());
        current.dates().dates().forEach(dates::rdate);
        current.dates().exceptions().forEach(dates::exdate);
        return new Schedule(dates.build(), schedule.zone(), schedule.duration());
    }
}
