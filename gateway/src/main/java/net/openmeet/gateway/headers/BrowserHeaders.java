package net.openmeet.gateway.headers;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that are the site's and not of an answer: to come by https alone (RFC 6797), to share no window with other sites' pages, and to ask for no
 * camera. What an answer itself may load, and who may frame it, says whoever makes it.
 */
final class BrowserHeaders extends OncePerRequestFilter {

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final @Nullable Duration httpsOnlyFor;

    /** @param httpsOnlyFor null where the site isn't at an https address, whatever is in front of the gateway, or doesn't insist on it */
    BrowserHeaders(@Nullable Duration httpsOnlyFor) {
        this.httpsOnlyFor = httpsOnlyFor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (httpsOnlyFor != null) {
            // Of neighbours in the domain it says nothing: they aren't ours.
            response.setHeader("Strict-Transport-Security", "max-age=" + httpsOnlyFor.toSeconds());
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        chain.doFilter(request, response);
    }
}
