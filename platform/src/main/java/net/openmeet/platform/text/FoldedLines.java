package net.openmeet.platform.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar, none of them longer than 75 bytes (RFC 5545 §3.1), and no character cut in two. ical4j's outputter counts UTF-16 units, so that its
 * lines may have 150 bytes.
 */
public final class FoldedLines {

    private static final int LONGEST_LINE = 75;
    private static final int FIRST_OF_TWO = 0b1100_0000;
    private static final int FURTHER_BYTE = 0b1000_0000;

    private FoldedLines() {}

    /** A text whose lines end with CR and LF, folded, in UTF-8. */
    public static byte[] of(String unfolded) {
        byte[] text = unfolded.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(text.length + text.length / LONGEST_LINE * 3 + 16);
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            boolean begins = (text[i] & FIRST_OF_TWO) != FURTHER_BYTE;
            if (begins && text[i] != '\r' && text[i] != '\n' && length + bytesOfCharacter(text, i) > LONGEST_LINE) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            out.write(text[i]);
            length = text[i] == '\n' ? 0 : length + 1;
        }
        return out.toByteArray();
    }

    private static int bytesOfCharacter(byte[] text, int begin) {
        int end = begin + 1;
        while (end < text.length && (text[end] & FIRST_OF_TWO) == FURTHER_BYTE) {
            end++;
        }
        return end - begin;
    }
}
