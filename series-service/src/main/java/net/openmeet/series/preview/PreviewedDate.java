package net.openmeet.series.preview;

import java.time.ZonedDateTime;
import net.openmeet.recurrence.DstMark;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;

/**
 * One date of a schedule, where it really is.
 *
 * @param id its name in the series: the local start by the rule
 * @param start where a gap has moved it to, if there is one; the start of the day when all-day
 * @param end exclusive
 * @param mark what summer time did to the start
 */
public record PreviewedDate(RecurrenceId id, ZonedDateTime start, ZonedDateTime end, DstMark mark) {

    static PreviewedDate of(Instance instance, Schedule schedule) {
        return new PreviewedDate(
                instance.id(),
                instance.id().localDateTime().atZone(schedule.zone()),
                schedule.duration().addTo(instance.id(), schedule.zone()),
                instance.mark());
    }
}
