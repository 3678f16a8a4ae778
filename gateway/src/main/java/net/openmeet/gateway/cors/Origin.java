package net.openmeet.gateway.cors;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a page is from (RFC 6454). */
final class Origin {

    private Origin() {}

    /** Whether a browser would write exactly this of a page at http or https. */
    static boolean isExact(String text) {
        try {
            URI origin = new URI(text);
            return origin.getHost() != null && text.equals(asBrowsersWriteIt(origin));
        } catch (URISyntaxException notEvenThat) {
            return false;
        }
    }

    private static String asBrowsersWriteIt(URI origin) {
        String start = origin.getScheme() + "://" + origin.getHost().toLowerCase(Locale.ROOT);
        return switch (origin.getScheme()) {
            case "https" -> start + port(origin, 443);
            case "http" -> start + port(origin, 80);
            default -> "";
        };
    }

    private static String port(URI origin, int usual) {
        return origin.getPort() < 0 || origin.getPort() == usual ? "" : ":" + origin.getPort();
    }
}
