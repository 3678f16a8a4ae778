package net.openmeet.community.provider.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import net.openmeet.community.provider.IdTokenHints;
import net.openmeet.community.provider.IdTokenHints.Hint;
import net.openmeet.community.provider.SignIns;
import net.openmeet.community.provider.SignedInBrowser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs out, whatever else the request gets wrong: who wants to leave must never stay signed in because of a parameter. Spring's endpoint
 * refuses an ID token that a refresh has replaced, or whose authorization has ended, and leaves everything as it was.
 *
 * <p>Another site can make a browser come here, and sign somebody out by that; it gains nothing.
 */
final class SignOut extends OncePerRequestFilter {

    static final String PATH = "/oauth2/logout";

    private static final RequestMatcher REQUESTS = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, PATH),
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PATH));
    private static final String HOME = "/";

    /** Characters, each of which may take twelve in the header by which the browser is sent on. */
    private static final int LONGEST_STATE = 500;

    private final SignedInBrowser browser;
    private final SignIns signIns;
    private final IdTokenHints hints;
    private final RegisteredClientRepository clients;

    SignOut(SignedInBrowser browser, SignIns signIns, IdTokenHints hints, RegisteredClientRepository clients) {
        this.browser = browser;
        this.signIns = signIns;
        this.hints = hints;
        this.clients = clients;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!REQUESTS.matches(request)) {
            chain.doFilter(request, response);
            return;
        }
        browser.signOut(request, response);
        Optional<Hint> hint = hints.read(request.getParameter("id_token_hint"));
        hint.ifPresent(token -> signIns.end(token.signInId()));
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, target(request, hint));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** An address that the client has registered, compared as a whole; else our own front page. */
    private String target(HttpServletRequest request, Optional<Hint> hint) {
        String wish = request.getParameter("post_logout_redirect_uri");
        RegisteredClient client = client(request, hint);
        if (wish == null
                || client == null
                || !client.getPostLogoutRedirectUris().contains(wish)) {
            return HOME;
        }
        UriComponentsBuilder target = UriComponentsBuilder.fromUriString(wish);
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state != null && state.length() <= LONGEST_STATE) {
            target.queryParam(OAuth2ParameterNames.STATE, SignInEntryPoint.encoded(state));
        }
        return target.build(true).toUriString();
    }

    private @Nullable RegisteredClient client(HttpServletRequest request, Optional<Hint> hint) {
        String clientId = hint.map(Hint::clientId).orElse(request.getParameter(OAuth2ParameterNames.CLIENT_ID));
        return clientId == null ? null : clients.findByClientId(clientId);
    }
}
