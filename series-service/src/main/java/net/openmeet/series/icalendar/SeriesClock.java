package net.openmeet.series.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.openmeet.recurrence.RecurrenceId;

/**
 * What a calendar's times are on the clocks of a series.
 *
 * @param zones what the calendar's names of zones mean
 * @param zone the series' zone
 * @param allDay whether the series has whole days
 */
record SeriesClock(CalendarZones zones, ZoneId zone, boolean allDay) {

    /** The clock of a series with that DTSTART: in its own zone, or in the usual one where it has none. */
    static SeriesClock of(CalendarTime start, CalendarZones zones) {
        return switch (start) {
            case CalendarTime.Day(var date) -> new SeriesClock(zones, usual(zones), true);
            case CalendarTime.Floating(var local) -> new SeriesClock(zones, usual(zones), false);
            case CalendarTime.InZone(var local, var name) -> new SeriesClock(zones, zones.named(name), false);
            // A rule in UTC keeps to UTC: in a zone with summer time it would yield other dates.
            case CalendarTime.Utc(var local) -> new SeriesClock(zones, ZoneId.of("UTC"), false);
        };
    }

    LocalDateTime local(CalendarTime time) {
        return switch (time) {
            case CalendarTime.Day(var date) -> date.atStartOfDay();
            case CalendarTime.Floating(var local) -> local;
            case CalendarTime.InZone(var local, var name) -> inSeriesZone(local, zones.named(name));
            case CalendarTime.Utc(var local) -> inSeriesZone(local, ZoneOffset.UTC);
        };
    }

    RecurrenceId id(CalendarTime time) {
        return allDay ? RecurrenceId.of(local(time).toLocalDate()) : RecurrenceId.of(local(time));
    }

    /** The point on the time line; empty for what is local without a zone. */
    Optional<Instant> instant(CalendarTime time) {
        return switch (time) {
            case CalendarTime.Day(var date) -> Optional.empty();
            case CalendarTime.Floating(var local) -> Optional.empty();
            case CalendarTime.InZone(var local, var name) ->
                Optional.of(local.atZone(zones.named(name)).toInstant());
            case CalendarTime.Utc(var local) -> Optional.of(local.toInstant(ZoneOffset.UTC));
        };
    }

    private LocalDateTime inSeriesZone(LocalDateTime local, ZoneId other) {
        return other.equals(zone)
                ? local
                : local.atZone(other).withZoneSameInstant(zone).toLocalDateTime();
    }

    private static ZoneId usual(CalendarZones zones) {
        return zones.usual()
                .orElseThrow(() -> new UnusableEventException(
                        SkipReason.TIME_ZONE_REQUIRED,
                        "It is all-day or floating, and the file doesn't say in which time zone."));
    }
}
