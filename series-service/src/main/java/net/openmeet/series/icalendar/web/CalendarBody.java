package net.openmeet.series.icalendar.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.openmeet.platform.problem.ProblemException;

/** The text of a calendar that was sent: UTF-8 (RFC 5545 §3.1.4), with or without a byte order mark. */
final class CalendarBody {

    private CalendarBody() {}

    static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(withWholeCharacters(body)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.unprocessable("unreadable-calendar", "The file is not UTF-8.");
        }
    }

    /** Undoes folds in the middle of a character: some programs fold by bytes, and RFC 5545 §3.1 wants that understood. */
    private static byte[] withWholeCharacters(byte[] body) {
        var whole = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int fold = foldAt(body, at);
            if (fold > 0 && at + fold < body.length && isContinuation(body[at + fold])) {
                at += fold;
            } else {
                whole.write(body[at]);
                at++;
            }
        }
        return whole.toByteArray();
    }

    /** How many bytes the fold here has; 0 where there is none. */
    private static int foldAt(byte[] body, int at) {
        int lineEnd = body[at] == '\r' ? 2 : 1;
        int lineFeed = at + lineEnd - 1;
        boolean folds = lineFeed + 1 < body.length
                && body[lineFeed] == '\n'
                && (body[lineFeed + 1] == ' ' || body[lineFeed + 1] == '\t');
        return folds ? lineEnd + 1 : 0;
    }

    private static boolean isContinuation(byte part) {
        return (part & 0b1100_0000) == 0b1000_0000;
    }
}
