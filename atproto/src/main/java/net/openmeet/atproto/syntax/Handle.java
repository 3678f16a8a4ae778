package net.openmeet.atproto.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody is called for now (atproto.com/specs/handle): a domain name, in lower case, since case doesn't count. */
public record Handle(String value) {

    private static final int LONGEST = 253;
    private static final Pattern SYNTAX = Pattern.compile(
            "([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");
    private static final Set<String> RESERVED =
            Set.of("alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test");

    /** @throws net.openmeet.atproto.InvalidAtprotoException where it isn't one */
    public Handle {
        value = Syntax.checked("a handle", value, LONGEST, SYNTAX).toLowerCase(Locale.ROOT);
    }

    /** Whether it is below a domain that nobody can own, {@code .test} among them: such a handle is nobody's outside of a test. */
    public boolean isReserved() {
        return RESERVED.contains(value.substring(value.lastIndexOf('.') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
