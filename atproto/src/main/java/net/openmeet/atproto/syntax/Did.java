package net.openmeet.atproto.syntax;

import java.util.regex.Pattern;

/** Who somebody is for good (atproto.com/specs/did), such as {@code did:plc:7iza6de2dwap2sbkpav7c6c6}. Compared exactly. */
public record Did(String value) {

    private static final int LONGEST = 2_048;
    private static final Pattern SYNTAX = Pattern.compile("did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]");

    /** @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one */
    public Did {
        Syntax.checked("a DID", value, LONGEST, SYNTAX);
    }

    /** How it is resolved: {@code plc}, {@code web}, or what we don't know. */
    public String method() {
        return value.substring(4, value.indexOf(':', 4));
    }

    /** What comes after the method. */
    public String identifier() {
        return value.substring(value.indexOf(':', 4) + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
