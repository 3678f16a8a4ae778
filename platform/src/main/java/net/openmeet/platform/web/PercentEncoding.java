package net.openmeet.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Percent-encoded UTF-8 (RFC 3986 §2.1, RFC 3629), to the letter: neither broken escapes nor overlong forms of shorter characters. */
final class PercentEncoding {

    private PercentEncoding() {}

    static boolean isWellFormed(String text) {
        return isPlain(text) || isWellFormedUtf8(text);
    }

    /** What nearly every request has: ASCII without escapes. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '%' || character >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWellFormedUtf8(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 3);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '%') {
                int octet = octet(text, at + 1);
                if (octet < 0) {
                    return false;
                }
                bytes.put((byte) octet);
                at += 2;
            } else {
                bytes.put(Character.toString(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        return isUtf8(bytes.flip());
    }

    /** Whether every parameter is well formed and has a name; a missing query is. */
    static boolean isWellFormedQuery(@Nullable String query) {
        return query == null
                || Arrays.stream(query.split("&", -1)).allMatch(pair -> !pair.startsWith("=") && isWellFormed(pair));
    }

    private static int octet(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            // A new decoder reports what is malformed, and Java's takes no overlong forms.
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
