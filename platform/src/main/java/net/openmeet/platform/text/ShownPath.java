package net.openmeet.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/**
 * What may be written down of a request's path, in a trace or in an answer that somebody hands on: all of it but secrets. A secret in an address is a segment
 * that has {@value #SECRET} in it, which no slug has.
 */
public final class ShownPath {

    /** What a secret begins with. */
    public static final String SECRET = "secret_";

    private static final String HIDDEN = SECRET + "*";

    private ShownPath() {}

    /** The path, with {@value #HIDDEN} for each segment that is a secret, however it is encoded. */
    public static String of(String path) {
        return path.contains(SECRET) || path.indexOf('%') >= 0
                ? Arrays.stream(path.split("/", -1)).map(ShownPath::shown).collect(Collectors.joining("/"))
                : path;
    }

    private static String shown(String segment) {
        return segment.contains(SECRET) || decoded(segment).contains(SECRET) ? HIDDEN : segment;
    }

    /** What can't be decoded names nothing, so no secret either. */
    private static String decoded(String segment) {
        try {
            return StringUtils.uriDecode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return segment;
        }
    }
}
