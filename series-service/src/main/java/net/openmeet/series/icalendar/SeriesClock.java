package net.openmeet.series.icalendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.openmeet.recurrence.RecurrenceId;

/**
 * What a calendar's times are on the clocks of a series.
 *
 * @param zone the series' zone
 * @param allDay whether the series has whole days
 * @param floating whether the file leaves open in which zone it is: nobody but the importer has chosen one
 * @param others the other zones of the file, in which programs may count
 */
record SeriesClock(ZoneId zone, boolean allDay, boolean floating, List<ZoneId> others) {

    SeriesClock {
        others = List.copyOf(others);
    }

    /**
     * The clock of a series with that DTSTART: in its own zone, or in the usual one where it has none.
     *
     * @param usual the zone of what has none of its own; empty where nothing says which that is
     */
    static Reading<SeriesClock> of(CalendarTime start, Optional<ZoneId> usual, List<ZoneId> others) {
        return switch (start) {
            case CalendarTime.Day(var date, var zone) ->
                inUsual(true, Optional.ofNullable(zone).or(() -> usual), others);
            case CalendarTime.Floating(var local) -> inUsual(false, usual, others);
            case CalendarTime.InZone(var local, var zone) -> Reading.of(new SeriesClock(zone, false, false, others));
            // A rule in UTC keeps to UTC: in a zone with summer time it would yield other dates.
            case CalendarTime.Utc(var local) -> Reading.of(new SeriesClock(ZoneId.of("UTC"), false, false, others));
        };
    }

    /** The same clock for a date that is of the other kind than its series. */
    SeriesClock forDays(boolean days) {
        return new SeriesClock(zone, days, floating, others);
    }

    /** The local time in the series' zone; for whole days the beginning of the one that is meant. */
    LocalDateTime local(CalendarTime time) {
        return allDay
                ? days(time).getFirst().atStartOfDay()
                : time.instant()
                        .filter(instant -> !isHere(time))
                        .map(instant -> LocalDateTime.ofInstant(instant, zone))
                        .orElseGet(time::written);
    }

    RecurrenceId id(CalendarTime time) {
        return allDay ? RecurrenceId.of(local(time).toLocalDate()) : RecurrenceId.of(local(time));
    }

    /**
     * The days that a time can mean, the likeliest first. Exchange writes a day as the midnight that begins it, in the organiser's zone or as
     * the UTC of that; others as midnight in UTC.
     */
    List<LocalDate> days(CalendarTime time) {
        LocalDate written = time.written().toLocalDate();
        if (!(time instanceof CalendarTime.Utc(var utc))) {
            return Stream.concat(Stream.of(written), inZone(time, zone))
                    .distinct()
                    .toList();
        }
        return Stream.of(midnights(utc).stream(), inZone(time, zone), Stream.of(written))
                .flatMap(days -> days)
                .distinct()
                .toList();
    }

    /** The days that begin at a time in UTC: in the series' zone, in others of the file, in UTC. */
    List<LocalDate> midnights(LocalDateTime utc) {
        return Stream.of(Stream.of(zone), others.stream(), Stream.of(ZoneOffset.UTC))
                .flatMap(zones -> zones)
                .map(other ->
                        utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(other).toLocalDateTime())
                .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(LocalDateTime::toLocalDate)
                .toList();
    }

    private static Stream<LocalDate> inZone(CalendarTime time, ZoneId zone) {
        return time.instant().map(instant -> LocalDate.ofInstant(instant, zone)).stream();
    }

    /** A time in a gap of its own zone's clocks is not yet moved out of it. */
    private boolean isHere(CalendarTime time) {
        return time instanceof CalendarTime.InZone(var local, var other) && other.equals(zone);
    }

    private static Reading<SeriesClock> inUsual(boolean allDay, Optional<ZoneId> usual, List<ZoneId> others) {
        return usual.<Reading<SeriesClock>>map(zone -> Reading.of(new SeriesClock(zone, allDay, true, others)))
                .orElseGet(() -> Reading.unusable(
                        SkipReason.TIME_ZONE_REQUIRED,
                        "It is all-day or floating, and the file doesn't say in which time zone."));
    }
}
