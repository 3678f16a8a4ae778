package net.openmeet.series.icalendar.file;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property as it stands in a file (RFC 5545 §3.1).
 *
 * @param name in upper case
 * @param parameters by their names in upper case, without quotes; of a list the first
 * @param value as it stands, escapes and all
 */
public record ContentLine(String name, Map<String, String> parameters, String value) {

    public ContentLine {
        parameters = Map.copyOf(parameters);
    }

    /** Reads an unfolded line; empty for one that is no property. */
    public static Optional<ContentLine> parse(String line) {
        Optional<ContentLine> scanned = new ContentLineScanner(line).scan();
        return scanned.isEmpty() || DamagedLine.isDamaged(scanned.get())
                ? DamagedLine.mended(line).or(() -> scanned)
                : scanned;
    }

    public @Nullable String parameter(String parameter) {
        return parameters.get(parameter);
    }
}
