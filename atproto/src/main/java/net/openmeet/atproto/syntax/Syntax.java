package net.openmeet.atproto.syntax;

import java.util.regex.Pattern;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;

/** Checks strings against a grammar, their length first: no pattern sees more than its bound. */
final class Syntax {

    private static final int SHOWN = 80;

    private Syntax() {}

    static String checked(String what, String text, int longest, Pattern pattern) {
        if (text.length() > longest || !pattern.matcher(text).matches()) {
            throw not(what, text);
        }
        return text;
    }

    static InvalidAtprotoException not(String what, String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new InvalidAtprotoException(Problem.MALFORMED, "Not " + what + ": " + shown);
    }
}
