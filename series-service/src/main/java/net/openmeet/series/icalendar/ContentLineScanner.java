package net.openmeet.series.icalendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Scans an unfolded line: {@code name *(";" param "=" value *("," value)) ":" value}. By hand: a regular expression recurses over long lists. */
final class ContentLineScanner {

    private static final char END = '\0';

    private final String line;
    private int at;

    ContentLineScanner(String line) {
        this.line = line;
    }

    Optional<ContentLine> scan() {
        var name = name();
        var parameters = new HashMap<String, String>();
        while (peek() == ';') {
            at++;
            if (!parameter(parameters)) {
                return Optional.empty();
            }
        }
        return name.isEmpty() || peek() != ':'
                ? Optional.empty()
                : Optional.of(new ContentLine(name, parameters, line.substring(at + 1)));
    }

    private boolean parameter(Map<String, String> parameters) {
        var name = name();
        if (name.isEmpty() || peek() != '=') {
            return false;
        }
        at++;
        parameters.putIfAbsent(name, parameterValue());
        while (peek() == ',') {
            at++;
            parameterValue();
        }
        return true;
    }

    private String parameterValue() {
        int begin = at;
        if (peek() == '"') {
            int quote = line.indexOf('"', at + 1);
            at = quote < 0 ? line.length() : quote + 1;
            return line.substring(begin + 1, Math.max(begin + 1, at - 1));
        }
        while (peek() != END && "\";:,".indexOf(peek()) < 0) {
            at++;
        }
        return line.substring(begin, at);
    }

    private String name() {
        int begin = at;
        while (isNameCharacter(peek())) {
            at++;
        }
        return line.substring(begin, at).toUpperCase(Locale.ROOT);
    }

    private char peek() {
        return at < line.length() ? line.charAt(at) : END;
    }

    private static boolean isNameCharacter(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '-';
    }
}
