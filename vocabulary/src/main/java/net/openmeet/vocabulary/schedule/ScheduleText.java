package net.openmeet.vocabulary.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;

/**
 * A schedule as messages and databases have it.
 *
 * @param zone IANA name
 * @param start local date-time, or date when all-day
 * @param duration nominal, ISO 8601
 */
public record ScheduleText(
        String zone, String start, String duration, List<String> rrules, List<String> rdates, List<String> exdates) {

    public ScheduleText {
        rrules = List.copyOf(rrules);
        rdates = List.copyOf(rdates);
        exdates = List.copyOf(exdates);
    }

    /** The canonical texts of a schedule. */
    static ScheduleText of(Schedule schedule) {
        return new ScheduleText(
                schedule.zone().getId(),
                schedule.start().toString(),
                schedule.duration().toString(),
                texts(schedule.dates().rules()),
                texts(schedule.dates().dates()),
                texts(schedule.dates().exceptions()));
    }

    /**
     * Reads the schedule.
     *
     * @throws IllegalArgumentException where it is none, a part of it is none, or its zone isn't known here
     */
    public Schedule parse() {
        try {
            ZoneId zoneId = ZoneId.of(zone);
            RecurrenceSetBuilder set = Schedule.starting(RecurrenceId.parse(start), zoneId)
                    .rules(rrules.stream().map(RecurrenceRule::parse).toList());
            rdates.stream().map(RecurrenceId::parse).forEach(set::rdate);
            exdates.stream().map(RecurrenceId::parse).forEach(set::exdate);
            return new Schedule(set.build(), zoneId, NominalDuration.parse(duration));
        } catch (DateTimeException | InvalidRecurrenceException e) {
            throw new IllegalArgumentException("Not a schedule: " + e.getMessage(), e);
        }
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
