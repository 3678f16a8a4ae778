package net.openmeet.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import net.openmeet.gateway.cookie.BrowserSecret;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a browser's cookie for the token that it stands for, before anybody asks who sends the request. Whoever sends a token of their own has no use for
 * the cookie, and what another site's page fetches is nobody's.
 */
final class SessionFilter extends OncePerRequestFilter {

    /** All that a session is for. Whatever is elsewhere, cookies don't matter there, nor does who had a browser send them. */
    private static final String PATHS = "/api/";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String RETRY_AFTER_SECONDS = "5";

    private final SessionCookie cookie;
    private final SessionManagement sessions;
    private final TokenRefresh refresh;
    private final OwnPages ownPages;
    private final Clock clock;
    private final ProblemWriter problems;

    SessionFilter(
            SessionCookie cookie,
            SessionManagement sessions,
            TokenRefresh refresh,
            OwnPages ownPages,
            Clock clock,
            ProblemWriter problems) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.refresh = refresh;
        this.ownPages = ownPages;
        this.clock = clock;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PATHS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        HttpServletRequest identified;
        try {
            identified = identified(request, response);
        } catch (RuntimeException failure) {
            problems.write(request, response, failure);
            return;
        }
        chain.doFilter(identified, identified instanceof MemberRequest ? new MemberAnswer(response) : response);
    }

    private HttpServletRequest identified(HttpServletRequest request, HttpServletResponse response) {
        Optional<BrowserSecret> secret = cookie.find(request);
        if (secret.isEmpty()
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || OwnPages.isFetchedByOthers(request)) {
            return request;
        }
        BrowserSession session = current(secret.get());
        if (session == null) {
            cookie.take(response);
            return request;
        }
        if (!READS.contains(request.getMethod())) {
            ownPages.require(request, session.secret(), request.getHeader(OwnPages.CSRF_HEADER));
        }
        request.setAttribute(BrowserSession.class.getName(), session);
        return new MemberRequest(request, session.tokens().access());
    }

    /** The session with tokens that do for this request; null if it is over. */
    private @Nullable BrowserSession current(BrowserSecret secret) {
        BrowserSession session = sessions.use(secret).orElse(null);
        if (session == null || session.tokens().areFresh(clock.instant())) {
            return session;
        }
        return switch (refresh.of(secret)) {
            case RefreshResult.Renewed(BrowserSession renewed) -> renewed;
            case RefreshResult.Over() -> null;
            case RefreshResult.Unavailable() -> asLongAsItLasts(session);
        };
    }

    private BrowserSession asLongAsItLasts(BrowserSession session) {
        if (session.tokens().areGood(clock.instant())) {
            return session;
        }
        throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "sign-in-unavailable",
                        "Whether you are still signed in can't be found out at the moment; try again soon.")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
}
