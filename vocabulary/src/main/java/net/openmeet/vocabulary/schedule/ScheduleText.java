package net.openmeet.vocabulary.schedule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.RecurrenceSet;
import net.openmeet.recurrence.set.RecurrenceSetBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as messages and databases have it. What a service makes of one is its own.
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

    /** Makes a service's schedule of its parts. */
    @FunctionalInterface
    public interface Reading<S> {

        S of(RecurrenceSet dates, @Nullable ZoneId zone, NominalDuration duration);
    }

    public ScheduleText {
        rrules = List.copyOf(rrules);
        rdates = List.copyOf(rdates);
        exdates = List.copyOf(exdates);
    }

    /** The canonical texts of a schedule. */
    public static ScheduleText of(RecurrenceSet dates, @Nullable ZoneId zone, NominalDuration duration) {
        return new ScheduleText(
                zone == null ? null : zone.getId(),
                dates.start().id().toString(),
                duration.toString(),
                texts(dates.rules()),
                texts(dates.dates()),
                texts(dates.exceptions()));
    }

    /**
     * Reads the schedule.
     *
     * @throws IllegalArgumentException where a part of it is none, or its zone isn't known here
     */
    public <S> S parse(Reading<S> reading) {
        try {
            ZoneId zoneId = zone == null ? null : ZoneId.of(zone);
            RecurrenceSetBuilder set = RecurrenceSet.starting(start(RecurrenceId.parse(start), zoneId))
                    .rules(rrules.stream().map(RecurrenceRule::parse).toList());
            rdates.stream().map(RecurrenceId::parse).forEach(set::rdate);
            exdates.stream().map(RecurrenceId::parse).forEach(set::exdate);
            return reading.of(set.build(), zoneId, NominalDuration.parse(duration));
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

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
