package net.openmeet.gateway.cors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.openmeet.platform.consistency.VersionToken;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that pages of these sites may call the API. They bring a token: cookies are never among what they may send, and what is done by cookie
 * takes a header that they may not send either. Pages of all others are told nothing, as where there are none of these.
 */
final class OtherSites extends OncePerRequestFilter {

    private static final String PATHS = "/api/";
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private static final List<String> SENT = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Idempotency-Key",
            "Prefer",
            VersionToken.AFTER_HEADER);

    private static final List<String> READ = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            "RateLimit",
            "RateLimit-Policy",
            VersionToken.HEADER);

    private final CorsConfiguration allowed = new CorsConfiguration();
    private final DefaultCorsProcessor cors = new DefaultCorsProcessor();
    private final List<String> origins;

    OtherSites(List<String> origins) {
        this.origins = origins;
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(METHODS);
        allowed.setAllowedHeaders(SENT);
        allowed.setExposedHeaders(READ);
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(REMEMBERED);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATHS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isOfThem(request.getHeader(HttpHeaders.ORIGIN))) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
            chain.doFilter(request, response);
        } else if (cors.processRequest(allowed, request, response) && !CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
        }
    }

    private boolean isOfThem(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }
}
