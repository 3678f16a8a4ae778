package net.openmeet.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where a browser goes on when it is signed in: a page here, and nowhere else, whatever a link says.
 *
 * @param value path, query and fragment
 */
record ReturnPath(String value) {

    static final ReturnPath HOME = new ReturnPath("/");

    private static final int LONGEST = 2_000;

    /** What is wished, or {@link #HOME} where that isn't a page here. */
    static ReturnPath of(@Nullable String wish) {
        return wish != null && isPath(wish) ? new ReturnPath(wish) : HOME;
    }

    /** Browsers take {@code //} and {@code /\} for another host, and leave out what isn't printed: the last is nothing that a URI may have. */
    private static boolean isPath(String wish) {
        if (wish.length() > LONGEST || !wish.startsWith("/") || wish.startsWith("//")) {
            return false;
        }
        try {
            var uri = new URI(wish);
            return uri.getScheme() == null
                    && uri.getRawAuthority() == null
                    && wish.chars().allMatch(c -> c < 0x80);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** With our own name before it: then there is nothing that a browser could take for another one. */
    URI at(URI publicUrl) {
        return URI.create(publicUrl + value);
    }
}
