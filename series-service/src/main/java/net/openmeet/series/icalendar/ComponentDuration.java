package net.openmeet.series.icalendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.openmeet.recurrence.InvalidRecurrenceException;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.vocabulary.schedule.ScheduleProposal;

/** How long a VEVENT lasts, by DURATION or by DTEND (RFC 5545 §3.6.1). */
final class ComponentDuration {

    private static final NominalDuration A_DAY = NominalDuration.parse("P1D");
    private static final NominalDuration AN_HOUR = NominalDuration.parse("PT1H");
    private static final long SECONDS_OF_DAY = 86_400;

    private ComponentDuration() {}

    /** The duration; empty where the component doesn't say, or says something that is none. */
    static Optional<NominalDuration> of(
            CalendarComponent component, CalendarTime start, SeriesClock clock, TimeReader times) {
        if (clock.allDay() && !component.has("DURATION") && !component.has("DTEND")) {
            return Optional.of(A_DAY);
        }
        return component
                .first("DURATION")
                .flatMap(line -> parse(line.value()))
                .or(() -> times.read(component, "DTEND").flatMap(end -> switch (end) {
                    case Reading.Read<CalendarTime>(var time) -> between(start, time, clock);
                    case Reading.Unusable<CalendarTime> unusable -> Optional.empty();
                }))
                .flatMap(duration -> fitting(duration, clock));
    }

    /** The duration as a series of that kind may have it: whole days when all-day, which some programs count as 24 hours. */
    static Optional<NominalDuration> fitting(NominalDuration duration, SeriesClock clock) {
        if (!clock.allDay()) {
            return Optional.of(duration);
        }
        return duration.seconds() % SECONDS_OF_DAY == 0
                ? usable(duration.days() + duration.seconds() / SECONDS_OF_DAY, 0)
                : Optional.empty();
    }

    /** Whether a date may last that long: programs write what their fields can hold. */
    static boolean isPossible(NominalDuration duration) {
        return duration.days() * SECONDS_OF_DAY + duration.seconds() <= ScheduleProposal.LONGEST_DAYS * SECONDS_OF_DAY;
    }

    /** The duration; where the component doesn't say, the one that people assume, which is warned of. */
    static NominalDuration orAssumed(
            CalendarComponent component,
            CalendarTime start,
            SeriesClock clock,
            TimeReader times,
            SeriesWarnings warnings) {
        return of(component, start, clock, times).orElseGet(() -> {
            NominalDuration assumed = assumed(clock);
            warnings.addOnce(
                    ImportWarning.Kind.DURATION_ASSUMED,
                    "It doesn't say how long it lasts; taken for " + assumed + ".");
            return assumed;
        });
    }

    /** How long people take an event to last that doesn't say, or says something that is none. */
    static NominalDuration assumed(SeriesClock clock) {
        return clock.allDay() ? A_DAY : AN_HOUR;
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
        ZonedDateTime lastDay = start.plusDays(days).atZone(zone);
        Duration rest = Duration.between(lastDay, end.atZone(zone));
        return usable(days, rest.toSeconds());
    }

    private static Optional<NominalDuration> usable(long days, long seconds) {
        try {
            return Optional.of(new NominalDuration(Math.toIntExact(days), seconds));
        } catch (InvalidRecurrenceException e) {
            return Optional.empty();
        }
    }
}
