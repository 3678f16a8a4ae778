package net.openmeet.series.icalendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.series.schedule.ScheduleProposal;

/** The values of a property that lists dates, times or periods: EXDATE, RDATE (RFC 5545 §3.8.5). */
final class CalendarValues {

    /**
     * A value.
     *
     * @param end what stands after the slash of a period
     */
    record Value(CalendarTime start, Optional<String> end, ContentLine line) {

        /** How long a period lasts; empty for what is none. */
        Optional<NominalDuration> duration(SeriesClock clock) {
            return end.flatMap(text -> text.startsWith("P")
                            ? EventDuration.parse(text)
                            : EventDuration.between(start, CalendarTime.parse(text, line.parameter("TZID")), clock))
                    .flatMap(duration -> EventDuration.fitting(duration, clock));
        }
    }

    private CalendarValues() {}

    /**
     * The values, in the order of the file.
     *
     * @throws UnusableEventException where one can't be read, or there are more than a schedule may have
     */
    static List<Value> of(CalendarComponent component, String property) {
        var values = component.all(property).stream()
                .flatMap(line -> Stream.of(line.value().split(","))
                        .filter(text -> !text.isBlank())
                        .map(text -> value(text.strip(), line)))
                .limit(ScheduleProposal.MOST_DATES + 1L)
                .toList();
        if (values.size() > ScheduleProposal.MOST_DATES) {
            throw new UnusableEventException(
                    SkipReason.UNSUPPORTED_SCHEDULE,
                    "It has more than " + ScheduleProposal.MOST_DATES + " values of " + property + ".");
        }
        return values;
    }

    static List<CalendarTime> times(CalendarComponent component, String property) {
        return of(component, property).stream().map(Value::start).toList();
    }

    private static Value value(String text, ContentLine line) {
        var parts = text.split("/", 2);
        return new Value(
                CalendarTime.parse(parts[0], line.parameter("TZID")),
                parts.length == 2 ? Optional.of(parts[1]) : Optional.empty(),
                line);
    }
}
