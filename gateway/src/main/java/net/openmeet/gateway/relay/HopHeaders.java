package net.openmeet.gateway.relay;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The headers of a message that are for one hop only (RFC 9110, 7.6.1): those that always are, and those that {@code Connection} names. */
record HopHeaders(Set<String> named) {

    static final String CONNECTION = "Connection";

    /** Lengths too: each hop has its own framing. */
    private static final Set<String> ALWAYS = Set.of(
            "connection",
            "content-length",
            "expect",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private static final HopHeaders NONE_NAMED = new HopHeaders(Set.of());

    static HopHeaders of(Enumeration<String> connection) {
        if (!connection.hasMoreElements()) {
            return NONE_NAMED;
        }
        Set<String> named = new HashSet<>();
        while (connection.hasMoreElements()) {
            for (String name : connection.nextElement().split(",", -1)) {
                named.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return new HopHeaders(named);
    }

    /**
     * Whether it goes no further.
     *
     * @param name in lower case
     */
    boolean include(String name) {
        return ALWAYS.contains(name) || named.contains(name);
    }
}
