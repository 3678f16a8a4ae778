package net.openmeet.gateway.stream;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What is answered as long as somebody listens. */
public final class Streams {

    private static final Set<String> PATHS = Set.of("/api/notifications/stream");

    private Streams() {}

    /** Whether a request is for one of them. */
    public static boolean areAskedFor(HttpServletRequest request) {
        return PATHS.contains(request.getRequestURI());
    }
}
