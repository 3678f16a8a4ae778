package net.openmeet.community.provider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.openmeet.community.provider.GrantLocks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests that present the same code or refresh token pass one after the other, be it to use or to revoke it. Spring looks whether it
 * was used, and then marks it: two requests at once would both find it unused, and both get tokens, or one would bring back what the other
 * revokes.
 */
final class OneUse extends OncePerRequestFilter {

    private static final RequestMatcher TOKEN_ENDPOINT =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/oauth2/token");

    private static final RequestMatcher REVOCATION_ENDPOINT =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/oauth2/revoke");

    private final GrantLocks locks;

    OneUse(GrantLocks locks) {
        this.locks = locks;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String grant = grantOf(request);
        if (grant == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            locks.oneAtATime(grant, () -> proceed(request, response, chain));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The grant that Spring will look up, however the path is spelt and whatever else is sent along. */
    private static @Nullable String grantOf(HttpServletRequest request) {
        if (REVOCATION_ENDPOINT.matches(request)) {
            return request.getParameter(OAuth2ParameterNames.TOKEN);
        }
        if (!TOKEN_ENDPOINT.matches(request)) {
            return null;
        }
        boolean refreshes = AuthorizationGrantType.REFRESH_TOKEN
                .getValue()
                .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        return request.getParameter(refreshes ? OAuth2ParameterNames.REFRESH_TOKEN : OAuth2ParameterNames.CODE);
    }

    private static void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
