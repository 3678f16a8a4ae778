package net.openmeet.series.icalendar;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TEXT value (RFC 5545 §3.3.11), unescaped and freed of what no text of ours has.
 *
 * @param text not blank
 * @param shortened whether it was longer than allowed
 */
record CalendarText(String text, boolean shortened) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    /** One line of at most so many code points; empty for a blank one. */
    static Optional<CalendarText> line(String value, int longest) {
        return of(unescaped(value).replaceAll("\\s+", " "), longest);
    }

    /** Several lines of at most so many code points together; empty for blank ones. */
    static Optional<CalendarText> paragraphs(String value, int longest) {
        return of(unescaped(value).replaceAll("\\r\\n?", "\n"), longest);
    }

    private static Optional<CalendarText> of(String raw, int longest) {
        var allowed = raw.codePoints()
                .filter(CalendarText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var text = Normalizer.normalize(allowed, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) <= longest) {
            return Optional.of(new CalendarText(text, false));
        }
        var cut = text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
        return Optional.of(new CalendarText(cut, true));
    }

    private static String unescaped(String value) {
        return ESCAPE.matcher(value)
                .replaceAll(escape ->
                        escape.group(1).equalsIgnoreCase("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // Embeddings, overrides and isolates let a text rearrange what stands around it.
            default -> !(character >= 0x202A && character <= 0x202E) && !(character >= 0x2066 && character <= 0x2069);
        };
    }
}
