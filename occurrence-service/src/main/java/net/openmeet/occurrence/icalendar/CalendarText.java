package net.openmeet.occurrence.icalendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A calendar as text. ical4j's outputter folds after so many UTF-16 units, which may be 150 bytes or half of a character; RFC 5545 §3.1 counts bytes. */
final class CalendarText {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarText.class);

    private static final int LONGEST_LINE = 75;
    private static final int FIRST_OF_TWO = 0b1100_0000;
    private static final int FURTHER_BYTE = 0b1000_0000;

    private CalendarText() {}

    static byte[] of(Calendar calendar) {
        ValidationResult validity = CalendarValidity.of(calendar);
        if (validity.hasErrors()) {
            // A fault of ours; most programs read it all the same.
            LOG.warn("A calendar isn't valid: {}", validity.getEntries());
        }
        return folded(calendar.toString().getBytes(StandardCharsets.UTF_8));
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
