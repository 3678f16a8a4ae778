package net.openmeet.atproto.syntax;

import java.util.regex.Pattern;

/** The name of a schema (atproto.com/specs/nsid), such as {@code community.lexicon.calendar.event}. */
public record Nsid(String value) {

    private static final int LONGEST = 317;
    private static final int LONGEST_AUTHORITY = 253;
    private static final Pattern SYNTAX = Pattern.compile("[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
            + "(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+\\.[a-zA-Z][a-zA-Z0-9]{0,62}");

    /** @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one */
    public Nsid {
        Syntax.checked("an NSID", value, LONGEST, SYNTAX);
        if (value.lastIndexOf('.') > LONGEST_AUTHORITY) {
            throw Syntax.not("an NSID", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
