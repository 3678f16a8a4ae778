package net.openmeet.series.icalendar.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a line whose parameters aren't written as they should be: names of time zones with colons and commas in them, without quotes, and
 * quotes that nobody closed. Such a line is mended only where its value can't be mistaken: nothing in a date has a colon.
 */
final class DamagedLine {

    private static final Set<String> DATES = Set.of("DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID");
    private static final Pattern DATE = Pattern.compile("\\s*\\d{8}.*|\\s*");
    private static final int LONGEST = 20_000;

    private DamagedLine() {}

    /** Whether a property has dates as its value, so that its line can be told to be damaged even where it can be scanned. */
    static boolean isDamaged(ContentLine line) {
        return DATES.contains(line.name())
                && line.value().indexOf(':') >= 0
                && !DATE.matcher(line.value()).matches();
    }

    /** The property; empty where it can't be told. */
    static Optional<ContentLine> mended(String line) {
        int colon = line.lastIndexOf(':');
        if (colon < 0 || line.length() > LONGEST) {
            return Optional.empty();
        }
        String name = new ContentLineScanner(line.substring(0, colon)).name();
        int parameters = line.indexOf(';');
        return DATES.contains(name) && DATE.matcher(line.substring(colon + 1)).matches()
                ? Optional.of(new ContentLine(
                        name,
                        parameters < 0 || parameters > colon ? Map.of() : parameters(line.substring(parameters, colon)),
                        line.substring(colon + 1)))
                : Optional.empty();
    }

    /** Parameters by the words that begin them, whatever stands between. */
    private static Map<String, String> parameters(String text) {
        var found = new HashMap<String, String>();
        for (String part : text.split(";(?=\\s*[A-Za-z-]+\\s*=)", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                found.putIfAbsent(
                        part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        part.substring(equals + 1).replace("\"", "").strip());
            }
        }
        return found;
    }
}
