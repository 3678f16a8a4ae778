package net.openmeet.series.icalendar.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scans an unfolded line: {@code name *(";" param "=" value *("," value)) ":" value}, with blanks around the parts, and a semicolon too many,
 * forgiven. By hand: a regular expression recurses over long lists.
 */
final class ContentLineScanner {

    private static final char END = '\0';

    /** Files that were put together have a byte order mark in their middle. */
    private static final String BLANKS = " \t\u00A0\uFEFF";

    private final String line;
    private int at;

    ContentLineScanner(String line) {
        this.line = line;
    }

    Optional<ContentLine> scan() {
        String name = name();
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

    /** The name that the line begins with, in upper case; empty where it begins with none. */
    String name() {
        skipBlanks();
        int begin = at;
        while (isNameCharacter(peek())) {
            at++;
        }
        String name = line.substring(begin, at).toUpperCase(Locale.ROOT);
        skipBlanks();
        return name;
    }

    /** Whether the line begins as a property does, whatever follows. */
    boolean isNamed() {
        return !name().isEmpty() && (peek() == ';' || peek() == ':' || peek() == '=' || peek() == END);
    }

    private boolean parameter(Map<String, String> parameters) {
        String name = name();
        if (name.isEmpty() && (peek() == ':' || peek() == ';')) {
            return true;
        }
        if (name.isEmpty() || peek() != '=') {
            return false;
        }
        at++;
        var value = new StringBuilder(parameterValue());
        while (peek() == ',') {
            at++;
            String further = parameterValue();
            // The names of cities in the name of a zone are no list.
            if (name.equals("TZID")) {
                value.append(',').append(further);
            }
        }
        parameters.putIfAbsent(name, value.toString());
        return true;
    }

    private String parameterValue() {
        skipBlanks();
        int begin = at;
        if (peek() == '"') {
            int quote = line.indexOf('"', at + 1);
            at = quote < 0 ? line.length() : quote + 1;
            String value = line.substring(begin + 1, Math.max(begin + 1, at - 1));
            skipBlanks();
            return value;
        }
        while (peek() != END && "\";:,".indexOf(peek()) < 0) {
            at++;
        }
        return line.substring(begin, at).strip();
    }

    private void skipBlanks() {
        while (BLANKS.indexOf(peek()) >= 0) {
            at++;
        }
    }

    private char peek() {
        return at < line.length() ? line.charAt(at) : END;
    }

    private static boolean isNameCharacter(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_'
                || character == '.';
    }
}
