package net.openmeet.series.icalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A DATE or DATE-TIME (RFC 5545 §3.3.4, §3.3.5). */
sealed interface CalendarTime {

    /** A whole day. */
    record Day(LocalDate date) implements CalendarTime {}

    /** A time wherever one is. */
    record Floating(LocalDateTime local) implements CalendarTime {}

    /** A time in a zone that the file names somehow. */
    record InZone(LocalDateTime local, String zoneName) implements CalendarTime {}

    record Utc(LocalDateTime local) implements CalendarTime {}

    // Years 1000 to 9998: whatever zone a time is taken to, its year has four digits.
    Pattern FORM = Pattern.compile("((?!9999)[1-9]\\d{7})(?:T(\\d{6})(Z)?)?");
    DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a value.
     *
     * @param zoneName the property's TZID
     * @throws UnusableEventException where it is none
     */
    static CalendarTime parse(String value, @Nullable String zoneName) {
        var form = FORM.matcher(value.strip());
        if (!form.matches()) {
            throw invalid(value);
        }
        try {
            if (form.group(2) == null) {
                return new Day(LocalDate.parse(form.group(1), DATE));
            }
            var local = LocalDateTime.parse(form.group(1) + withoutLeapSecond(form.group(2)), DATE_TIME);
            if (form.group(3) != null) {
                return new Utc(local);
            }
            return zoneName == null || zoneName.isBlank() ? new Floating(local) : new InZone(local, zoneName);
        } catch (DateTimeException e) {
            throw invalid(value);
        }
    }

    private static String withoutLeapSecond(String time) {
        return time.endsWith("60") ? time.substring(0, 4) + "59" : time;
    }

    private static UnusableEventException invalid(String value) {
        var shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new UnusableEventException(SkipReason.INVALID_DATE, "\"" + shown + "\" is no date or time.");
    }
}
