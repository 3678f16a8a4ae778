package net.openmeet.platform.consistency;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version that a write has made; header {@code Version-Token: <kind>/<uuid>/<version>}. Sent back as {@code After-Version}, it makes a
 * read in another service wait until that service's copy is at least as new.
 *
 * @param kind what it is, a lower-case word: {@code series}, {@code occurrence} …
 * @param id the aggregate's id
 * @param version the aggregate's version after the write, from 0
 */
public record VersionToken(String kind, UUID id, long version) {

    /** The response header that gives it. */
    public static final String HEADER = "Version-Token";

    /** The request header that sends it back. */
    public static final String AFTER_HEADER = "After-Version";

    /** The request header by which the gateway tells what the caller has just written: it is waited for, for a moment. */
    public static final String WRITTEN_HEADER = "Written-Version";

    private static final Pattern TEXT = Pattern.compile(
            "([a-z][a-z-]{0,31})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/(0|[1-9][0-9]{0,17})");

    /** Reads the header's form; empty when it is none. */
    public static Optional<VersionToken> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new VersionToken(
                        matcher.group(1), UUID.fromString(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + "/" + id + "/" + version;
    }
}
