package net.openmeet.series.icalendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property as it stands in a file (RFC 5545 §3.1).
 *
 * @param name in upper case
 * @param parameters by their names in upper case, without quotes; of a list the first
 * @param value as it stands, escapes and all
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern PARAMETER =
            Pattern.compile(";([A-Za-z0-9-]+)=(\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*");

    ContentLine {
        parameters = Map.copyOf(parameters);
    }

    /** Reads an unfolded line; empty for one that is no property. */
    static Optional<ContentLine> parse(String line) {
        var name = NAME.matcher(line);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        int end = name.end();
        var parameter = PARAMETER.matcher(line);
        while (parameter.region(end, line.length()).lookingAt()) {
            parameters.putIfAbsent(upper(parameter.group(1)), unquoted(parameter.group(2)));
            end = parameter.end();
        }
        return end < line.length() && line.charAt(end) == ':'
                ? Optional.of(new ContentLine(upper(name.group()), parameters, line.substring(end + 1)))
                : Optional.empty();
    }

    @Nullable
    String parameter(String parameter) {
        return parameters.get(parameter);
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
