package net.openmeet.platform.security;

import java.util.function.IntPredicate;

/**
 * What names and values of headers may consist of: assigned characters that are no control characters, and tabs in values. It is what Spring's
 * firewall says by regular expressions, which take longer for a token than to find it remembered.
 */
final class HeaderText {

    private HeaderText() {}

    static boolean isName(String text) {
        return consistsOf(text, HeaderText::isText);
    }

    static boolean isValue(String text) {
        return consistsOf(text, character -> isText(character) || character == '\t');
    }

    private static boolean consistsOf(String text, IntPredicate allowed) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isPrintableAscii(character)) {
                return text.codePoints().skip(at).allMatch(allowed);
            }
        }
        return true;
    }

    private static boolean isPrintableAscii(char character) {
        return character >= ' ' && character <= '~';
    }

    private static boolean isText(int character) {
        return Character.isDefined(character) && !Character.isISOControl(character);
    }
}
