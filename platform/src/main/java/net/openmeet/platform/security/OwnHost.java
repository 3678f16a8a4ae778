package net.openmeet.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import net.openmeet.platform.problem.ProblemException;
import org.springframework.http.HttpHeaders;

/**
 * The names under which the demo may be called: there is no token that would tell who asks, so any page that a browser has open could ask
 * as well, if its host's name suddenly meant this machine (DNS rebinding). Such a page can't choose what it is called by.
 */
public final class OwnHost {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String publicHost;
    private final String service;

    /**
     * The names of one service.
     *
     * @param publicUrl what people call
     * @param service what other services may call it by
     */
    OwnHost(URI publicUrl, String service) {
        this.publicHost = publicUrl.getHost();
        this.service = service;
    }

    /**
     * Passes over a request to one of these names.
     *
     * @throws ProblemException 403 {@code foreign-host} for any other, be it the name that the request came to or one that a proxy forwards
     */
    public void require(HttpServletRequest request) {
        String received = request.getHeader(HttpHeaders.HOST);
        if (!isOwn(request.getServerName()) || (received != null && !isOwn(nameOf(received)))) {
            throw ProblemException.forbidden("foreign-host", "The demo answers under its own name only.");
        }
    }

    private boolean isOwn(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(host) || host.equalsIgnoreCase(publicHost) || host.equals(service);
    }

    /** Without the port; what is no host and port is no name of ours. */
    private static String nameOf(String host) {
        return host.replaceFirst(":\\d{1,5}$", "");
    }
}
