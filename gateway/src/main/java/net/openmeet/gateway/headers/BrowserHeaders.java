package net.openmeet.gateway.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that are the site's and not of an answer: to come by https alone (RFC 6797), to share no window with other sites' pages, and to ask for no
 * camera. What an answer itself may load, and who may frame it, says whoever makes it.
 */
final class BrowserHeaders extends OncePerRequestFilter {

    /** A year. Of neighbours in the domain it says nothing: they aren't ours. */
    private static final String TRANSPORT_SECURITY = "max-age=31536000";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final boolean https;

    /** @param https whether the site is at an https address, whatever is in front of the gateway */
    BrowserHeaders(boolean https) {
        this.https = https;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (https) {
            response.setHeader("Strict-Transport-Security", TRANSPORT_SECURITY);
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        chain.doFilter(request, response);
    }
}
