package net.openmeet.series.icalendar;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.text.VisibleText;

/**
 * A TEXT value (RFC 5545 §3.3.11), unescaped and freed of what no text of ours may have: what is left would have been taken from a person,
 * too, so that an imported series can be edited like any other.
 *
 * @param text has something in it that can be seen
 * @param shortened whether it was longer than allowed
 */
record CalendarText(String text, boolean shortened) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Pattern LINE_ENDS_AND_BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** One line of at most so many code points; empty for a blank one. */
    static Optional<CalendarText> line(String value, int longest) {
        return of(LINE_ENDS_AND_BLANKS.matcher(unescaped(value)).replaceAll(" "), longest);
    }

    /** Several lines of at most so many code points together; empty for blank ones. */
    static Optional<CalendarText> paragraphs(String value, int longest) {
        return of(unescaped(value).replaceAll("\\r\\n?", "\n"), longest);
    }

    private static Optional<CalendarText> of(String raw, int longest) {
        StringBuilder allowed = raw.codePoints()
                .filter(CalendarText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        String text = VisibleText.stripped(Normalizer.normalize(allowed, Normalizer.Form.NFC));
        if (!VisibleText.isVisible(text)) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) <= longest) {
            return Optional.of(new CalendarText(text, false));
        }
        String cut = VisibleText.stripped(text.substring(0, text.offsetByCodePoints(0, longest - 1))) + "…";
        return Optional.of(new CalendarText(cut, true));
    }

    /** The value as it was before it was written as TEXT, whatever is in it. */
    static String unescaped(String value) {
        return ESCAPE.matcher(value)
                .replaceAll(escape ->
                        escape.group(1).equalsIgnoreCase("n") ? "\n" : Matcher.quoteReplacement(escape.group(1)));
    }

    private static boolean isAllowed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> !VisibleText.isBidirectionalControl(character);
        };
    }
}
