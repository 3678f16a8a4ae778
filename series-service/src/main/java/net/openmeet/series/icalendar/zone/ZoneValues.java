package net.openmeet.series.icalendar.zone;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values of a VTIMEZONE's properties: UTC-OFFSET (RFC 5545 §3.3.14), and local times. */
final class ZoneValues {

    private static final Pattern OFFSET = Pattern.compile("([+-]?)(\\d{2}):?(\\d{2})(?::?(\\d{2}))?");
    private static final Pattern TIME = Pattern.compile("(\\d{8})(?:T(\\d{6}))?(Z?)(?:/.*)?");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_HOURS = 18;

    private ZoneValues() {}

    /** An offset in seconds; without a sign it is east. */
    static Optional<Integer> offset(String value) {
        Matcher form = OFFSET.matcher(value.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int second = form.group(4) == null ? 0 : Integer.parseInt(form.group(4));
        int seconds = Integer.parseInt(form.group(2)) * 3600 + Integer.parseInt(form.group(3)) * 60 + second;
        return Optional.of(form.group(1).equals("-") ? -seconds : seconds)
                .filter(offset -> Math.abs(offset) <= MOST_HOURS * 3600);
    }

    /** A local time; what is in UTC against the rules is taken to clocks of that offset. */
    static Optional<LocalDateTime> time(String value, int offset) {
        Matcher form = TIME.matcher(value.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local =
                    LocalDateTime.parse(form.group(1) + (form.group(2) == null ? "000000" : form.group(2)), FORM);
            return Optional.of(form.group(3).isEmpty() ? local : local.plusSeconds(offset))
                    .filter(found -> found.getYear() >= 1 && found.getYear() < 9_990);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
