package net.openmeet.series.icalendar.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.openmeet.platform.problem.ProblemException;

/** The text of a calendar that was sent: UTF-8 (RFC 5545 §3.1.4), with or without a byte order mark. */
final class CalendarBody {

    private CalendarBody() {}

    static String text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.unprocessable("unreadable-calendar", "The file is not UTF-8.");
        }
    }
}
