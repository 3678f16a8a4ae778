package net.openmeet.platform.text;

/** What people see of a text: Unicode has many characters that look like nothing. */
public final class VisibleText {

    /** Letters and a symbol that look like nothing: Hangul fillers, the Braille blank. */
    private static final String FILLERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private VisibleText() {}

    /** Whether anything in it can be seen. */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    /** Without blanks at both ends: no-break spaces too, which {@link String#strip} keeps. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Embeddings, overrides and isolates: they let a text rearrange what stands around it. Marks (LRM, RLM) are fine. */
    public static boolean isBidirectionalControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isVisible(int character) {
        return !isBlank(character)
                && Character.getType(character) != Character.FORMAT
                && FILLERS.indexOf(character) < 0;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
