package net.openmeet.occurrence.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;

/** A calendar as text. ical4j folds after so many UTF-16 units, which may be 150 bytes or half of a character; RFC 5545 §3.1 counts bytes. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final int FIRST_OF_TWO = 0b1100_0000;
    private static final int FURTHER_BYTE = 0b1000_0000;

    private CalendarText() {}

    static byte[] of(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folded(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] folded(byte[] text) {
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
