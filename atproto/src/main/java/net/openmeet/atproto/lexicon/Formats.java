package net.openmeet.atproto.lexicon;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.syntax.AtUri;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;
import net.openmeet.atproto.syntax.Nsid;
import net.openmeet.atproto.syntax.RecordKey;
import net.openmeet.atproto.syntax.Tid;

/** The formats of strings (atproto.com/specs/lexicon#string-formats). One that we don't know is allowed anything. */
final class Formats {

    private static final int LONGEST = 8_192;
    private static final int LONGEST_TIME = 64;
    private static final Pattern DATETIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,20})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern URI = Pattern.compile("[a-z][a-z.-]{0,80}:[!-~]+");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3}|i)(-[a-zA-Z0-9-]+)?");
    private static final Pattern FRACTION = Pattern.compile("(\\.[0-9]{9})[0-9]+");

    private Formats() {}

    static boolean isOf(String format, String text) {
        return switch (format) {
            case "datetime" -> isDateTime(text);
            case "uri" -> text.length() <= LONGEST && URI.matcher(text).matches();
            case "language" ->
                text.length() <= LONGEST && LANGUAGE.matcher(text).matches();
            case "at-uri" -> reads(AtUri::parse, text);
            case "cid" -> reads(Cid::parse, text);
            case "did" -> reads(Did::new, text);
            case "handle" -> reads(Handle::new, text);
            case "at-identifier" -> reads(text.startsWith("did:") ? Did::new : Handle::new, text);
            case "nsid" -> reads(Nsid::new, text);
            case "record-key" -> reads(RecordKey::new, text);
            case "tid" -> reads(Tid::new, text);
            default -> true;
        };
    }

    private static boolean isDateTime(String text) {
        if (text.length() > LONGEST_TIME
                || text.endsWith("-00:00")
                || !DATETIME.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(FRACTION.matcher(text).replaceFirst("$1"));
            return !text.startsWith("0000");
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static boolean reads(Consumer<String> type, String text) {
        try {
            type.accept(text);
            return true;
        } catch (InvalidAtprotoException notOne) {
            return false;
        }
    }
}
