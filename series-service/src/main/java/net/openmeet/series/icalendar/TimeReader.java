package net.openmeet.series.icalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.series.icalendar.file.CalendarComponent;
import net.openmeet.series.icalendar.file.ContentLine;
import net.openmeet.series.icalendar.zone.CalendarZones;
import net.openmeet.series.icalendar.zone.Years;
import net.openmeet.series.icalendar.zone.ZoneChoice;

/**
 * Reads the dates and times of a calendar.
 *
 * @param zones what the calendar's names of zones mean
 * @param years in which
 * @param warnings where to say what a name was taken for
 */
record TimeReader(CalendarZones zones, Years years, SeriesWarnings warnings) {

    // Years 1000 to 9998: whatever zone a time is taken to, its year has four digits.
    private static final Pattern FORM = Pattern.compile(
            "((?!9999)[1-9]\\d{3})-?(\\d{2})-?(\\d{2})(?:[T ]?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:\\.\\d+)?)?)?(Z?)");
    private static final List<String> ZONED = List.of("DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /** The time that a property has as its value. */
    Reading<CalendarTime> read(ContentLine line) {
        return read(line.value(), line);
    }

    /** The property's time; empty where there is no such property. */
    Optional<Reading<CalendarTime>> read(CalendarComponent component, String property) {
        return component.first(property).map(this::read);
    }

    /**
     * The zone of what has none of its own in a component: chosen, the calendar's, the one that others of the component's dates are in, or the
     * only one in the file.
     */
    Optional<ZoneId> usual(CalendarComponent component) {
        return zones.chosen()
                .or(() -> ZONED.stream()
                        .flatMap(property -> component.all(property).stream())
                        .flatMap(line -> named(line).flatMap(this::choice).stream())
                        .map(ZoneChoice::zone)
                        .findFirst())
                .or(() -> zones.usual(years));
    }

    /** One of the times that a property has as its value. */
    Reading<CalendarTime> read(String value, ContentLine line) {
        Matcher form = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return invalid(value);
        }
        try {
            String date = form.group(1) + form.group(2) + form.group(3);
            if (form.group(4) == null) {
                return day(LocalDate.parse(date, DATE), line);
            }
            String second = form.group(6) == null ? "00" : form.group(6);
            // RFC 5545 §3.3.12: who knows no leap seconds takes second 60 for 59.
            LocalDateTime local = LocalDateTime.parse(
                    date + form.group(4) + form.group(5) + (second.equals("60") ? "59" : second), DATE_TIME);
            return form.group(7).isEmpty() ? local(local, line) : Reading.of(new CalendarTime.Utc(local));
        } catch (DateTimeException e) {
            return invalid(value);
        }
    }

    private Reading<CalendarTime> day(LocalDate date, ContentLine line) {
        ZoneId zone = named(line).flatMap(this::choice).map(ZoneChoice::zone).orElse(null);
        return Reading.of(new CalendarTime.Day(date, zone));
    }

    private Reading<CalendarTime> local(LocalDateTime local, ContentLine line) {
        Optional<String> name = named(line);
        if (name.isEmpty()) {
            return Reading.of(new CalendarTime.Floating(local));
        }
        return choice(name.get())
                .<Reading<CalendarTime>>map(choice -> Reading.of(inZone(local, choice.zone())))
                .orElseGet(() -> Reading.unusable(
                        SkipReason.UNKNOWN_TIME_ZONE,
                        "The time zone \"" + shown(name.get())
                                + "\" is none of IANA's, can't be mapped to one, and the file doesn't define it."));
    }

    private static CalendarTime inZone(LocalDateTime local, ZoneId zone) {
        return new CalendarTime.InZone(local, zone);
    }

    private static Optional<String> named(ContentLine line) {
        return Optional.ofNullable(line.parameter("TZID")).filter(name -> !name.isBlank());
    }

    private Optional<ZoneChoice> choice(String name) {
        Optional<ZoneChoice> choice = zones.named(name, years);
        choice.flatMap(ZoneChoice::remark)
                .ifPresent(remark -> warnings.addOnce(ImportWarning.Kind.TIME_ZONE_CHOSEN, remark));
        return choice;
    }

    private static Reading<CalendarTime> invalid(String value) {
        return Reading.unusable(SkipReason.INVALID_DATE, "\"" + shown(value) + "\" is no date or time.");
    }

    private static String shown(String value) {
        return value.length() > 80 ? value.substring(0, 80) + "…" : value;
    }
}
