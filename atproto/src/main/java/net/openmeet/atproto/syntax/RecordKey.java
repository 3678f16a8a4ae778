package net.openmeet.atproto.syntax;

import java.util.regex.Pattern;

/** What names a record in its collection (atproto.com/specs/record-key). Compared exactly. */
public record RecordKey(String value) {

    private static final int LONGEST = 512;
    private static final Pattern SYNTAX = Pattern.compile("(?!\\.{1,2}$)[a-zA-Z0-9._:~-]+");

    /** @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one */
    public RecordKey {
        Syntax.checked("a record key", value, LONGEST, SYNTAX);
    }

    @Override
    public String toString() {
        return value;
    }
}
