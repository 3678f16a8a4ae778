package net.openmeet.platform.text;

import java.util.regex.Pattern;

/** What people see of a text: Unicode has many characters that look like nothing. */
public final class VisibleText {

    /**
     * Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt of 16.0), which Java doesn't tell, and what is drawn blank besides: the Braille
     * blank, the Khitan filler, hieroglyphic blanks, the musical null notehead, and the place of an object that there isn't.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}"
                    + "\\u2800\\uFFFC\\x{13441}\\x{13442}\\x{16FE4}\\x{1D159}]");

    /** Those of them that change how their neighbours are drawn, as in emoji and in Persian. */
    private static final Pattern SHAPING =
            Pattern.compile("[\\u200C\\u200D\\uFE00-\\uFE0F\\x{E0020}-\\x{E007F}\\x{E0100}-\\x{E01EF}]");

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

    /** Whether there is something that can't be seen, neither itself nor by what it does to its neighbours. */
    public static boolean hidesSomething(String text) {
        return INVISIBLE.matcher(SHAPING.matcher(text).replaceAll("")).find();
    }

    /** Whether there is something that can't be seen, whatever it does to its neighbours: in what nobody reads as text, such as a URI. */
    public static boolean hasInvisible(String text) {
        return INVISIBLE.matcher(text).find()
                || text.codePoints().anyMatch(character -> Character.getType(character) == Character.FORMAT);
    }

    /** Embeddings, overrides and isolates: they let a text rearrange what stands around it. Marks (LRM, RLM) are fine. */
    public static boolean isBidirectionalControl(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isVisible(int character) {
        return !isBlank(character)
                && Character.getType(character) != Character.FORMAT
                && !INVISIBLE.matcher(Character.toString(character)).matches();
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
