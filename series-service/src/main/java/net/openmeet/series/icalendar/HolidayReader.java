package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.recurrence.NominalDuration;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.CalendarFile;
import net.openmeet.series.icalendar.file.FileReading;
import net.openmeet.series.icalendar.zone.CalendarZones;
import net.openmeet.vocabulary.schedule.Schedule;

/** Reads which days a calendar names: those on which its VEVENTs take place, as often as they do within a time. */
final class HolidayReader {

    /** How many holidays a calendar may name: school holidays and feasts of twenty years are fewer. */
    static final int MOST = 1_000;

    private static final int LONGEST_NAME = 200;
    private static final int MOST_LEFT = 100;
    // RFC 5545 §3.6.1: what has a time and no end takes none.
    private static final NominalDuration AN_INSTANT = NominalDuration.parse("PT1S");

    private final ZoneId zone;
    private final HolidayDays days;
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    /**
     * Reads for people in a zone.
     *
     * @param zone in which a holiday with a time has its days
     * @param days which of them
     */
    HolidayReader(ZoneId zone, HolidayDays days) {
        this.zone = zone;
        this.days = days;
    }

    HolidayReading read(String file) {
        return switch (CalendarFile.read(file)) {
            case FileReading.Unreadable(var detail) -> new HolidayReading.Unreadable(detail);
            case FileReading.TakenApart(var calendars) -> read(calendars);
        };
    }

    private HolidayReading read(List<CalendarComponent> calendars) {
        long named = calendars.stream()
                .mapToLong(calendar -> calendar.children("VEVENT").size())
                .sum();
        if (named > MOST) {
            return new HolidayReading.TooMany(MOST);
        }
        for (CalendarComponent calendar : calendars) {
            var zones = new CalendarZones(calendar, calendars, zone);
            calendar.children("VEVENT").forEach(component -> read(component, zones));
        }
        return days.areTooMany() ? new HolidayReading.TooMany(MOST) : new HolidayReading.Named(holidays, left);
    }

    private void read(CalendarComponent component, CalendarZones zones) {
        if (ComponentProperties.isCancelled(component) || days.areTooMany()) {
            return;
        }
        var warnings = new SeriesWarnings("");
        Optional<CalendarText> name =
                component.first("SUMMARY").flatMap(line -> CalendarText.line(line.value(), LONGEST_NAME));
        String where = "Line " + component.line();
        ComponentProperties.whole(component, warnings)
                .then(whole -> schedule(whole, zones, warnings))
                .handle(
                        schedule -> holidays.add(
                                new Holiday(name.map(CalendarText::text).orElse(where), days.of(schedule, zone))),
                        detail -> leave(where + ": " + detail));
    }

    private static Reading<Schedule> schedule(
            CalendarComponent component, CalendarZones zones, SeriesWarnings warnings) {
        var times = new TimeReader(zones, ComponentYears.of(component), warnings);
        return component.has("RRULE") || component.has("RDATE")
                ? new ComponentScheduleReader(component, times, warnings).read().map(ComponentSchedule::schedule)
                : once(component, times);
    }

    private static Reading<Schedule> once(CalendarComponent component, TimeReader times) {
        return times.read(component, "DTSTART")
                .orElseGet(() -> Reading.unusable(SkipReason.MISSING_START, "It has no DTSTART."))
                .then(start -> SeriesClock.of(start, times.usual(component), List.of())
                        .map(clock -> new Schedule(
                                Schedule.starting(clock.id(start), clock.zone()).build(),
                                clock.zone(),
                                ComponentDuration.of(component, start, clock, times)
                                        .orElseGet(() ->
                                                clock.allDay() ? ComponentDuration.assumed(clock) : AN_INSTANT))));
    }

    private void leave(String detail) {
        if (left.size() < MOST_LEFT) {
            left.add(detail);
        }
    }
}
