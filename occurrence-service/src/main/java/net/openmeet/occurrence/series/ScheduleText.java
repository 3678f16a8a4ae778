package net.openmeet.occurrence.series;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as messages and the database have it.
 *
 * @param zone IANA name; null: floating
 * @param start local date-time, or date when all-day
 * @param duration nominal, ISO 8601
 */
public record ScheduleText(
        @Nullable String zone,
        String start,
        String duration,
        List<String> rrules,
        List<String> rdates,
        List<String> exdates) {

    static ScheduleText of(Schedule schedule) {
        var dates = schedule.dates();
        var zone = schedule.zone();
        return new ScheduleText(
                zone == null ? null : zone.getId(),
                dates.start().id().toString(),
                schedule.duration().toString(),
                dates.rules().stream().map(RecurrenceRule::toString).toList(),
                dates.dates().stream().map(RecurrenceId::toString).toList(),
                dates.exceptions().stream().map(RecurrenceId::toString).toList());
    }

    /**
     * Reads the schedule.
     *
     * @throws IllegalArgumentException where a part of it is none, or its zone isn't known here
     */
    public Schedule parse() {
        try {
            var zoneId = zone == null ? null : ZoneId.of(zone);
            var set = RecurrenceSet.starting(start(RecurrenceId.parse(start), zoneId))
                    .rules(rrules.stream().map(RecurrenceRule::parse).toList());
            rdates.stream().map(RecurrenceId::parse).forEach(set::rdate);
            exdates.stream().map(RecurrenceId::parse).forEach(set::exdate);
            return new Schedule(set.build(), zoneId, NominalDuration.parse(duration));
        } catch (DateTimeException | InvalidRecurrenceException e) {
            throw new IllegalArgumentException("Not a schedule: " + e.getMessage(), e);
        }
    }

    private static RecurrenceStart start(RecurrenceId start, @Nullable ZoneId zone) {
        if (start.isAllDay()) {
            return RecurrenceStart.allDay(start.date());
        }
        return zone == null
                ? RecurrenceStart.floating(start.localDateTime())
                : RecurrenceStart.zoned(start.localDateTime(), zone);
    }
}
