package net.openmeet.series.icalendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;

/** How long a VEVENT lasts, by DURATION or by DTEND (RFC 5545 §3.6.1). */
final class EventDuration {

    private EventDuration() {}

    /** The duration; empty where the event doesn't say, or says something that is none. */
    static Optional<NominalDuration> of(CalendarComponent event, CalendarTime start, SeriesClock clock) {
        return event.first("DURATION")
                .flatMap(line -> parse(line.value()))
                .or(() -> event.first("DTEND")
                        .flatMap(line ->
                                between(start, CalendarTime.parse(line.value(), line.parameter("TZID")), clock)))
                .or(() -> clock.allDay() ? Optional.of(NominalDuration.parse("P1D")) : Optional.empty())
                .filter(duration -> !clock.allDay() || duration.seconds() == 0);
    }

    static Optional<NominalDuration> parse(String value) {
        try {
            return Optional.of(NominalDuration.parse(value.strip()));
        } catch (InvalidRecurrenceException e) {
            return Optional.empty();
        }
    }

    /** Whole days where the clock shows the same time again, exact time else: that is what an end means that was not written as a duration. */
    static Optional<NominalDuration> between(CalendarTime start, CalendarTime end, SeriesClock clock) {
        return between(clock.local(start), clock.local(end), clock.zone());
    }

    private static Optional<NominalDuration> between(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(start, end);
        var lastDay = start.plusDays(days).atZone(zone);
        var rest = Duration.between(lastDay, end.atZone(zone));
        try {
            return Optional.of(new NominalDuration(Math.toIntExact(days), rest.toSeconds()));
        } catch (InvalidRecurrenceException e) {
            return Optional.empty();
        }
    }
}
