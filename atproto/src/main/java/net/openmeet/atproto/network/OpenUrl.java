package net.openmeet.atproto.network;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.syntax.Handle;

/**
 * A URL from the network that may be asked. A host is a name that somebody can own, in ASCII: no address in whatever notation, no single label, none that ends in a dot or below a domain for private use. No user, no
 * other port, no fragment. Where the name leads is looked at when it is connected to ({@link Gate}).
 */
public record OpenUrl(URI uri) {

    private static final int LONGEST = 2_048;
    private static final Pattern PRINTABLE = Pattern.compile("[!-~&&[^\\\\\"<>^`{|}]]+");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> PRIVATE =
            Set.of("corp", "home", "intranet", "lan", "localdomain", "mail", "private");

    /**
     * Reads one.
     *
     * @throws InvalidAtprotoException where it may not be asked
     */
    public static OpenUrl parse(String text, Reach reach) {
        if (text.length() > LONGEST || !PRINTABLE.matcher(text).matches()) {
            throw refused(text);
        }
        try {
            URI uri = new URI(text);
            if (!isAllowed(uri, reach)) {
                throw refused(text);
            }
            return new OpenUrl(uri);
        } catch (URISyntaxException notAUrl) {
            throw new InvalidAtprotoException(Problem.FORBIDDEN_ADDRESS, "Not a URL", notAUrl);
        }
    }

    /** Its origin with another path and query, which the caller has encoded. */
    public OpenUrl at(String pathAndQuery) {
        return new OpenUrl(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + pathAndQuery));
    }

    private static boolean isAllowed(URI uri, Reach reach) {
        if (uri.getScheme() == null
                || uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            return false;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (reach == Reach.THIS_MACHINE && THIS_MACHINE.contains(host)) {
            return scheme.equals("http") || scheme.equals("https");
        }
        return scheme.equals("https")
                && (uri.getPort() == -1 || uri.getPort() == 443)
                && !uri.getRawAuthority().endsWith(":")
                && isOpenName(host);
    }

    /** Whether it is a name that somebody can own. */
    static boolean isOpenName(String host) {
        try {
            Handle name = new Handle(host);
            String top = name.value().substring(name.value().lastIndexOf('.') + 1);
            return !name.isReserved() && !PRIVATE.contains(top);
        } catch (InvalidAtprotoException notAName) {
            return false;
        }
    }

    private static InvalidAtprotoException refused(String text) {
        return new InvalidAtprotoException(
                Problem.FORBIDDEN_ADDRESS, "Not a URL to ask: " + text.substring(0, Math.min(80, text.length())));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
